import type { Messages } from '../messages.ts'

/** The fact ledger: proofs, masked values, flags, and the keys of a field. */
export const ledger: Messages['ledger'] = {
  sure: (percent: string) => `zu ${percent} sicher`,
  claim: 'Aussage',
  order: (number: string) => `Bestellung ${number}`,
  onField: 'Auf einem Feld',
  keys: {
    move: 'Nächstes oder voriges Feld',
    copy: 'Kopieren',
    insert: 'In die Antwort einfügen',
    reveal: 'Verdeckten Wert aufdecken',
    wrong: 'Als falsch melden',
    missing: 'Als fehlend melden',
  },
  masked: 'verdeckt',
  revealOf: (what: string) => `${what} aufdecken (wird protokolliert)`,
  flagOf: (what: string) => `${what} melden`,
  flag: { wrong: 'falsch', missing: 'fehlt' },
  flagged: { wrong: 'als falsch gemeldet', missing: 'als fehlend gemeldet' },
  done: {
    wrong: (what: string) => `Als falsch gemeldet: ${what}`,
    missing: (what: string) => `Als fehlend gemeldet: ${what}`,
  },
  unflag: 'Meldung zurücknehmen',
  unflagged: (what: string) => `Meldung zurückgenommen: ${what}`,
}
