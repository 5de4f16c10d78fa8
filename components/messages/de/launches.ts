import type { Messages } from '../messages.ts'

export const launches: Messages['launches'] = {
  open: 'Starten',
  title: 'Starten',
  waiting: 'Startlinks werden geladen …',
  empty: 'Ihr Team hat keine Startlinks eingerichtet.',
  go: 'Öffnen',
  start: 'Sitzung starten',
  starting: 'Wird gestartet …',
  sends: (values) => `Übergibt: ${values}`,
  nothing: 'Übergibt keine Daten des Tickets',
  missing: (names) => `Nicht bekannt: ${names}`,
  ready: 'Die Sitzung ist bereit.',
  invitation: 'Einladung für den Kunden',
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
