import type { Messages } from '../messages.ts'

export const customer: Messages['customer'] = {
  loyalty: {
    title: 'Treueprogramm',
    points: (count) => `${count} ${count === '1' ? 'Punkt' : 'Punkte'}`,
    until: 'bis',
    expiring: (count) => `${count} ${count === '1' ? 'Punkt verfällt' : 'Punkte verfallen'}`,
  },
  preferences: {
    channel: 'Bevorzugter Kanal',
    language: 'Bevorzugte Sprache',
    consents: 'Einwilligungen',
    granted: 'ja',
    refused: 'nein',
  },
  browsing: { cart: 'Warenkorb', viewed: 'Angesehen', lastSeen: 'Letzter Besuch' },
  conversations: {
    title: 'Frühere Gespräche',
    noSubject: 'Gespräch',
    handlers: { bot: 'mit dem Bot', agent: 'mit einem Agenten', both: 'mit Bot und Agent' },
  },
  links: {
    states: {
      linked: 'zugeordnet',
      possible: 'ist vielleicht dieser Kunde',
      unlinked: 'laut Agent jemand anderes',
    },
    certainty: 'Sicherheit, dass es dieser Kunde ist',
    link: 'Dieselbe Person',
    unlink: 'Nicht dieser Kunde',
    undo: 'Rückgängig',
    of: (action, what) => `${action}: ${what}`,
    hint: 'In den Systemen ändert sich nichts. Werte eines Datensatzes zählen nur, solange er zugeordnet ist.',
  },
}
