import type { Messages } from '../messages.ts'

export const customer: Messages['customer'] = {
  loyalty: {
    title: 'Treueprogramm',
    points: (count) => `${count} Punkte`,
    until: 'bis',
    expiring: (count) => `${count} Punkte verfallen`,
  },
  preferences: {
    channel: 'Bevorzugt',
    language: 'Bevorzugte Sprache',
    consents: 'Einwilligungen',
    granted: 'ja',
    refused: 'nein',
  },
  browsing: { cart: 'Warenkorb', viewed: 'Angesehen', lastSeen: 'Zuletzt da' },
  conversations: {
    title: 'Frühere Gespräche',
    noSubject: 'Gespräch',
    handlers: { bot: 'mit dem Bot', agent: 'mit einem Mitarbeiter', both: 'mit Bot und Mitarbeiter' },
  },
  links: {
    states: {
      linked: 'zugeordnet',
      possible: 'ist vielleicht dieser Kunde',
      unlinked: 'jemand anderes, sagt ein Mitarbeiter',
    },
    certainty: 'Sicherheit, dass es dieser Kunde ist',
    link: 'Dieselbe Person',
    unlink: 'Nicht dieser Kunde',
    undo: 'Rückgängig',
    of: (action, what) => `${action}: ${what}`,
    hint: 'In den Systemen ändert sich nichts. Werte eines Datensatzes zählen nur, solange er zugeordnet ist.',
  },
}
