import type { Messages } from '../messages.ts'

export const guarding: Messages['guarding'] = {
  sayItBack: 'Bestätigen',
  sayItBackOf: (name) => `Statt zu fragen bestätigen: ${name}`,
  takeOut: 'Entfernen',
  takeOutOf: (name) => `Frage aus der Antwort entfernen: ${name}`,
  askAnyway: 'Trotzdem fragen',
  askAnywayOf: (name) => `Trotzdem fragen: ${name}`,
  inReply: 'Schon beantwortet: siehe Baton',
  notHere: 'Nicht bei diesem Ticket',
  off: 'Hinweise auf wiederholte Fragen ausschalten',
  on: 'Hinweise auf wiederholte Fragen einschalten',
  undo: 'Rückgängig',
}
