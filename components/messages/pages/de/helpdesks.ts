import type { PageMessages } from '../messages.ts'

export const helpdesks: PageMessages['helpdesks'] = {
  addFirst: 'Ihren Helpdesk hinzufügen',
  addAnother: 'Weiteren hinzufügen',
  asksOnce: 'Der Browser fragt einmal nach, ob Baton dort arbeiten darf.',
  form: 'Helpdesk hinzufügen',
  kind: 'Art des Helpdesks',
  address: 'Adresse des Helpdesks',
  addressHelp:
    'Fügen Sie die Adresse eines beliebigen Tickets ein. Baton behält nur den Teil, der den Server nennt.',
  add: 'Hinzufügen und erlauben',
  known: 'Dieser Helpdesk steht schon in der Liste.',
  noAddress: 'Geben Sie die Adresse Ihres Helpdesks ein.',
  notAnAddress: 'Das ist keine Adresse. Kopieren Sie sie aus der Adresszeile des Browsers.',
  notSecure: 'Die Adresse muss mit https:// beginnen, damit unterwegs niemand mitlesen kann.',
  remove: 'Entfernen',
  removeOf: (name, origin) => `${name} unter ${origin} entfernen`,
  removed: (name) => `${name} entfernt.`,
}
