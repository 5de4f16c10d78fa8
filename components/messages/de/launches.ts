import type { Messages } from '../messages.ts'

export const launches: Messages['launches'] = {
  open: 'Starten',
  title: 'Starten',
  waiting: 'Wird geholt …',
  empty: 'Ihr Team hat hier nichts eingerichtet.',
  go: 'Öffnen',
  start: 'Sitzung starten',
  starting: 'Wird gestartet …',
  sends: (values) => `Übergibt: ${values}`,
  nothing: 'Übergibt nichts vom Ticket',
  missing: (names) => `Nicht bekannt: ${names}`,
  ready: 'Die Sitzung ist bereit.',
  invitation: 'Einladung',
  insert: 'Einladung einfügen',
  copy: 'Einladung kopieren',
  again: 'Weitere Sitzung starten',
  of: (what, launch) => `${what}: ${launch}`,
  values: {
    'ticket.id': 'Ticketnummer',
    'conversation.id': 'Gespräch',
    'order.number': 'Bestellung',
    'customer.id': 'Kundennummer',
    'customer.email': 'E-Mail-Adresse',
    'customer.name': 'Name',
    'customer.phone': 'Telefonnummer',
  },
}
