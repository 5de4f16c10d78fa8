import type { Messages } from '../messages.ts'

export const guarding: Messages['guarding'] = {
  sayItBack: 'Bevestigen',
  sayItBackOf: (name) => `Bevestigen in plaats van vragen: ${name}`,
  takeOut: 'Weghalen',
  takeOutOf: (name) => `Vraag uit het antwoord halen: ${name}`,
  askAnyway: 'Toch vragen',
  askAnywayOf: (name) => `Toch vragen: ${name}`,
  inReply: 'Al beantwoord: zie Baton',
  notHere: 'Niet bij dit ticket',
  off: 'Waarschuwingen bij herhaalde vragen uitzetten',
  on: 'Waarschuwingen bij herhaalde vragen aanzetten',
  undo: 'Ongedaan maken',
}
