import type { PageMessages } from '../messages.ts'

export const outcomes: PageMessages['outcomes'] = {
  failed: 'No ha funcionado',
  theSystem: 'el sistema',
  quota:
    'El navegador no tiene más espacio para guardar esto. Libere espacio en el disco y vuelva a intentarlo.',
  storage:
    'No se pudo leer ni escribir en el almacenamiento del navegador. Reinicie el navegador; si el problema persiste, quite la configuración e impórtela de nuevo.',
  locked: 'Baton está bloqueado. Desbloquéelo con su frase de contraseña y vuelva a intentarlo.',
  badCall: 'Baton no ha aceptado esto. Recargue la página; quizá se haya actualizado la extensión.',
  defect: 'No ha funcionado por un defecto de Baton. Recargue la página e inténtelo de nuevo.',
  publishingKey: 'Esa no es la frase de contraseña de la clave de publicación. No se firmó nada.',
  discarded: 'Los cambios se han descartado.',
  applied: 'Ahora en uso en este dispositivo.',
  copyDiagnostics: 'Copiar el diagnóstico',
  copyDiagnosticsOf: (name) => `Copiar el diagnóstico: ${name}`,
  copied: 'Copiado.',
  notCopied: 'El navegador no permitió copiar.',
}
