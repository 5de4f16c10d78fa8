import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('fr')

export const importing: PageMessages['importing'] = {
  file: 'Fichier de configuration',
  drop: 'Déposez le fichier ici, ou choisissez-le :',
  paste: 'Coller la configuration sous forme de texte',
  text: 'Configuration',
  importText: 'Importer ce texte',
  done: 'Importé. Cette configuration est maintenant en vigueur.',
  macros: (amount) => count(amount, { one: 'macro', other: 'macros' }),
  launches: (amount) => count(amount, { one: 'lancement', other: 'lancements' }),
  has: (what) => `Elle contient ${what}.`,
  hasBoth: (one, other) => `Elle contient ${one} et ${other}.`,
  unreadable: 'n’a pas pu être lu. Choisissez-le de nouveau.',
  tooLarge: 'est trop grand pour une configuration d’équipe (plus de 2 Mo).',
  empty: 'est vide.',
  theFile: 'Le fichier',
  entry: (position) => `entrée ${position}`,
  refusedForOne: 'Non importé. Un point est à corriger.',
  refused: (amount) => `Non importé. ${amount} points sont à corriger.`,
  keptForOne: 'Non importé. Un point est à corriger ; la configuration en vigueur reste inchangée.',
  kept: (amount) =>
    `Non importé. ${amount} points sont à corriger ; la configuration en vigueur reste inchangée.`,
}
