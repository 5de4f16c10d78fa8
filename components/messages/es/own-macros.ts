import type { Messages } from '../messages.ts'

export const ownMacros: Messages['ownMacros'] = {
  mine: 'Mías',
  begin: 'Escribir una macro propia',
  fromDraft: 'Hacer una macro de la respuesta',
  copy: 'Copiar a las mías',
  edit: 'Editar',
  remove: 'Eliminar',
  removed: (what) => `Eliminada: ${what}`,
  saved: (what) => `Guardada: ${what}`,
  undo: 'Deshacer',
  form: 'Una macro propia',
  about:
    'Se queda en este dispositivo, solo para usted, y vale para todos los clientes: los nombres y números entran como variables.',
  name: 'Nombre',
  body: 'Texto',
  noName: 'Póngale un nombre para encontrarla.',
  noBody: 'Aún no tiene texto.',
  replaced: (names) => `Los valores de este cliente se han convertido en variables: ${names}`,
  mayName: 'Aún contiene una dirección o un número largo. ¿Es de un cliente?',
  unreadable: (line, problem) => `La línea ${line} no se puede rellenar: ${problem}`,
  save: 'Guardar',
  cancel: 'Cancelar',
}
