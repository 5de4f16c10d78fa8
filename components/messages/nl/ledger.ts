import type { Messages } from '../messages.ts'

/** The fact ledger: proofs, masked values, flags, and the keys of a field. */
export const ledger: Messages['ledger'] = {
  sure: (percent: string) => `${percent} zeker`,
  claim: 'Bewering',
  order: (number: string) => `Bestelling ${number}`,
  onField: 'Op een veld',
  keys: {
    move: 'Volgend of vorig veld',
    copy: 'Kopiëren',
    insert: 'In het antwoord invoegen',
    reveal: 'Afgeschermde waarde tonen',
    wrong: 'Als onjuist melden',
    missing: 'Als ontbrekend melden',
  },
  masked: 'afgeschermd',
  revealOf: (what: string) => `${what} tonen (wordt vastgelegd)`,
  flagOf: (what: string) => `${what} melden`,
  flag: { wrong: 'onjuist', missing: 'ontbreekt' },
  flagged: { wrong: 'als onjuist gemeld', missing: 'als ontbrekend gemeld' },
  done: {
    wrong: (what: string) => `Als onjuist gemeld: ${what}`,
    missing: (what: string) => `Als ontbrekend gemeld: ${what}`,
  },
  unflag: 'Melding intrekken',
  unflagged: (what: string) => `Melding ingetrokken: ${what}`,
}
