import type { Messages } from '../messages.ts'

export const files: Messages['files'] = {
  show: 'Mostrar imagen',
  hide: 'Ocultar imagen',
  loading: 'Obteniendo la imagen…',
  alt: (name) => `Imagen enviada: ${name}`,
  failed: 'No se pudo obtener la imagen',
  retry: 'Intentar de nuevo',
  none: 'Este archivo no es una imagen que se pueda mostrar aquí. Ábralo con su enlace.',
  large: (megabytes) => `Supera los ${megabytes} MB. Ábrala con su enlace.`,
  elsewhere: (host) => `Está en ${host}, a donde Baton no puede acceder. Ábrala con su enlace.`,
  broken: 'El navegador no puede mostrar esta imagen. Ábrala con su enlace.',
}
