import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('fr')

export const form: PageMessages['form'] = {
  fillIn: 'À remplir.',
  wholeNumber: 'Saisissez un nombre entier.',
  noName: 'Sans nom, il n’est pas utilisé.',
  twice: 'Ce nom figure deux fois ; le dernier compte.',
  pathsFor: (label) => `Chemins pour ${label}`,
  entries: (amount) => count(amount, { one: 'entrée', other: 'entrées' }),
  notJson: (place) => `Ce n’est pas du JSON : ${place}.`,
  place: (line, character) => `ligne ${line}, caractère ${character}`,
  endsEarly: 'il s’arrête trop tôt, il manque une accolade, un crochet ou un guillemet',
  rows: {
    name: {
      add: 'Ajouter un nom',
      remove: (name) => `Retirer le nom ${name}`,
    },
    header: {
      add: 'Ajouter un en-tête',
      remove: (name) => `Retirer l’en-tête ${name}`,
    },
    parameter: {
      add: 'Ajouter un paramètre',
      remove: (name) => `Retirer le paramètre ${name}`,
    },
    setting: {
      add: 'Ajouter un réglage',
      remove: (name) => `Retirer le réglage ${name}`,
    },
    field: {
      add: 'Ajouter un champ',
      remove: (name) => `Retirer le champ ${name}`,
    },
    word: {
      add: 'Ajouter un mot',
      remove: (name) => `Retirer le mot ${name}`,
    },
    hole: {
      add: 'Ajouter un emplacement',
      remove: (name) => `Retirer l’emplacement ${name}`,
    },
  },
  columns: {
    name: 'Nom',
    value: 'Valeur',
    header: 'En-tête',
    parameter: 'Paramètre',
    field: 'Champ',
    path: 'Chemin dans la réponse',
  },
}
