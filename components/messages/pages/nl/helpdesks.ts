import type { PageMessages } from '../messages.ts'

export const helpdesks: PageMessages['helpdesks'] = {
  addFirst: 'Uw helpdesk toevoegen',
  addAnother: 'Nog een toevoegen',
  asksOnce: 'De browser vraagt één keer of Baton daar mag werken.',
  form: 'Helpdesk toevoegen',
  kind: 'Soort helpdesk',
  address: 'Adres van de helpdesk',
  addressHelp: 'Plak het adres van een willekeurig ticket. Baton bewaart alleen het deel met de servernaam.',
  add: 'Toevoegen en toestaan',
  known: 'Deze helpdesk staat al in de lijst.',
  noAddress: 'Voer het adres van uw helpdesk in.',
  notAnAddress: 'Dit is geen adres. Kopieer het uit de adresbalk van de browser.',
  notSecure: 'Het adres moet met https:// beginnen, zodat onderweg niemand kan meelezen.',
  remove: 'Verwijderen',
  removeOf: (name, origin) => `${name} op ${origin} verwijderen`,
  removed: (name) => `${name} verwijderd.`,
}
