import type { Messages } from '../messages.ts'

export const files: Messages['files'] = {
  show: 'Mostrar imagen',
  hide: 'Ocultar imagen',
  loading: 'Obteniendo la imagen…',
  alt: (name) => `Imagen enviada: ${name}`,
  failed: 'No se pudo obtener la imagen',
  retry: 'Reintentar',
  none: 'Este archivo no es una imagen que se pueda mostrar aquí. Ábralo mediante su enlace.',
  large: (megabytes) => `Supera los ${megabytes} MB. Ábrala mediante su enlace.`,
  elsewhere: (host) => `Está en ${host}, al que Baton no tiene acceso. Ábrala mediante su enlace.`,
  broken: 'El navegador no puede mostrar esta imagen. Ábrala mediante su enlace.',
}
