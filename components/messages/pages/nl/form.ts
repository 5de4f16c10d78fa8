import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('nl')

export const form: PageMessages['form'] = {
  fillIn: 'Vul dit in.',
  wholeNumber: 'Voer een geheel getal in.',
  noName: 'Zonder naam wordt dit niet gebruikt.',
  twice: 'Deze naam staat er twee keer; de laatste telt.',
  pathsFor: (label) => `Paden voor ${label}`,
  entries: (amount) => count(amount, { one: 'item', other: 'items' }),
  notJson: (place) => `Dit is geen JSON: ${place}.`,
  place: (line, character) => `regel ${line}, teken ${character}`,
  endsEarly: 'het eindigt te vroeg, er ontbreekt een haakje of een aanhalingsteken',
  rows: {
    name: {
      add: 'Naam toevoegen',
      remove: (name) => `Naam ${name} verwijderen`,
    },
    header: {
      add: 'Header toevoegen',
      remove: (name) => `Header ${name} verwijderen`,
    },
    parameter: {
      add: 'Parameter toevoegen',
      remove: (name) => `Parameter ${name} verwijderen`,
    },
    setting: {
      add: 'Instelling toevoegen',
      remove: (name) => `Instelling ${name} verwijderen`,
    },
    field: {
      add: 'Veld toevoegen',
      remove: (name) => `Veld ${name} verwijderen`,
    },
    word: {
      add: 'Woord toevoegen',
      remove: (name) => `Woord ${name} verwijderen`,
    },
    hole: {
      add: 'Plaatshouder toevoegen',
      remove: (name) => `Plaatshouder ${name} verwijderen`,
    },
  },
  columns: {
    name: 'Naam',
    value: 'Waarde',
    header: 'Headernaam',
    parameter: 'Parameternaam',
    field: 'Veld',
    path: 'Pad in het antwoord',
  },
}
