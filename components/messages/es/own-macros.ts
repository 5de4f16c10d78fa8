import type { Messages } from '../messages.ts'

export const ownMacros: Messages['ownMacros'] = {
  mine: 'Mis macros',
  begin: 'Escribir su propia macro',
  fromDraft: 'Crear una macro a partir de la respuesta',
  copy: 'Copiar a mis macros',
  edit: 'Editar',
  remove: 'Eliminar',
  removed: (what) => `Eliminada: ${what}`,
  saved: (what) => `Guardada: ${what}`,
  undo: 'Deshacer',
  form: 'Su propia macro',
  about:
    'Se queda en este dispositivo, solo para usted, y sirve para todos los clientes: los nombres y los números figuran como variables.',
  name: 'Nombre',
  body: 'Texto',
  noName: 'Póngale un nombre con el que encontrarla.',
  noBody: 'Aún no tiene texto.',
  replaced: (names) => `Los valores de este cliente se han convertido en variables: ${names}`,
  mayName: 'Aún contiene una dirección o un número largo. ¿Es de un cliente?',
  unreadable: (line, problem) => `La línea ${line} no se puede rellenar: ${problem}`,
  save: 'Guardar',
  cancel: 'Cancelar',
}
