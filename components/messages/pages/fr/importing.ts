import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('fr')

export const importing: PageMessages['importing'] = {
  file: 'Fichier de configuration',
  drop: 'Déposez le fichier ici, ou choisissez-le :',
  paste: 'Coller la configuration sous forme de texte',
  text: 'Configuration',
  importText: 'Importer ce texte',
  done: 'Importée. Cette configuration est maintenant en service.',
  macros: (amount) => count(amount, { one: 'macro', other: 'macros' }),
  launches: (amount) => count(amount, { one: 'lanceur', other: 'lanceurs' }),
  has: (what) => `Elle contient ${what}.`,
  hasBoth: (one, other) => `Elle contient ${one} et ${other}.`,
  unreadable: 'n’a pas pu être lu. Choisissez-le de nouveau.',
  tooLarge: 'est trop volumineux pour une configuration d’équipe (plus de 2 Mo).',
  empty: 'est vide.',
  theFile: 'Le fichier',
  entry: (position) => `entrée ${position}`,
  refusedForOne: 'Non importée. Un point est à corriger.',
  refused: (amount) => `Non importée. ${amount} points sont à corriger.`,
  keptForOne: 'Non importée. Un point est à corriger ; la configuration en service reste inchangée.',
  kept: (amount) =>
    `Non importée. ${amount} points sont à corriger ; la configuration en service reste inchangée.`,
}
