import type { Messages } from '../messages.ts'

export const guarding: Messages['guarding'] = {
  sayItBack: 'Confirmar',
  sayItBackOf: (name) => `Confirmar en lugar de preguntar: ${name}`,
  takeOut: 'Quitar',
  takeOutOf: (name) => `Quitar la pregunta de la respuesta: ${name}`,
  askAnyway: 'Preguntar igualmente',
  askAnywayOf: (name) => `Preguntar igualmente: ${name}`,
  inReply: 'Ya respondido: vea Baton',
  notHere: 'No en este ticket',
  off: 'Desactivar los avisos de preguntas repetidas',
  on: 'Activar los avisos de preguntas repetidas',
  undo: 'Deshacer',
}
