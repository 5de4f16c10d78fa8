import type { Messages } from '../messages.ts'

export const launches: Messages['launches'] = {
  open: 'Starten',
  title: 'Starten',
  waiting: 'Snelkoppelingen worden opgehaald…',
  empty: 'Uw team heeft geen snelkoppelingen ingesteld.',
  go: 'Openen',
  start: 'Sessie starten',
  starting: 'Wordt gestart…',
  sends: (values) => `Geeft door: ${values}`,
  nothing: 'Geeft geen gegevens van het ticket door',
  missing: (names) => `Niet bekend: ${names}`,
  ready: 'De sessie is klaar.',
  invitation: 'Uitnodiging voor de klant',
  insert: 'Uitnodiging invoegen',
  copy: 'Uitnodiging kopiëren',
  again: 'Nog een sessie starten',
  of: (what, launch) => `${what}: ${launch}`,
  values: {
    'ticket.id': 'ticketnummer',
    'conversation.id': 'gesprek',
    'order.number': 'bestelling',
    'customer.id': 'klantnummer',
    'customer.email': 'e-mailadres',
    'customer.name': 'naam',
    'customer.phone': 'telefoonnummer',
  },
}
