import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('de')

export const form: PageMessages['form'] = {
  fillIn: 'Bitte ausfüllen.',
  wholeNumber: 'Geben Sie eine ganze Zahl ein.',
  noName: 'Ohne Namen wird es nicht verwendet.',
  twice: 'Dieser Name kommt zweimal vor; der letzte gilt.',
  pathsFor: (label) => `Pfade für ${label}`,
  entries: (amount) => count(amount, { one: 'Eintrag', other: 'Einträge' }),
  notJson: (place) => `Das ist kein JSON: ${place}.`,
  place: (line, character) => `Zeile ${line}, Zeichen ${character}`,
  endsEarly: 'es endet zu früh, eine Klammer oder ein Anführungszeichen fehlt',
  rows: {
    name: {
      add: 'Namen hinzufügen',
      remove: (name) => `Namen ${name} entfernen`,
    },
    header: {
      add: 'Header hinzufügen',
      remove: (name) => `Header ${name} entfernen`,
    },
    parameter: {
      add: 'Parameter hinzufügen',
      remove: (name) => `Parameter ${name} entfernen`,
    },
    setting: {
      add: 'Einstellung hinzufügen',
      remove: (name) => `Einstellung ${name} entfernen`,
    },
    field: {
      add: 'Feld hinzufügen',
      remove: (name) => `Feld ${name} entfernen`,
    },
    word: {
      add: 'Wort hinzufügen',
      remove: (name) => `Wort ${name} entfernen`,
    },
    hole: {
      add: 'Platzhalter hinzufügen',
      remove: (name) => `Platzhalter ${name} entfernen`,
    },
  },
  columns: {
    name: 'Name',
    value: 'Wert',
    header: 'Headername',
    parameter: 'Parametername',
    field: 'Feld',
    path: 'Pfad in der Antwort',
  },
}
