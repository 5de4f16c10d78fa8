import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('fr')

export const sources: PageMessages['sources'] = {
  add: 'Ajouter une source',
  none: 'Pas encore de source. Commencez par le bot qui transfère, puis la boutique.',
  noneManaged: 'Cette configuration ne désigne aucune source.',
  asked: (name) => `${name} est interrogée`,
  noAddress: 'pas encore d’adresse',
  mistakes: (amount) => count(amount, { one: 'erreur', other: 'erreurs' }),
  hostNotAllowed: 'hôte pas encore autorisé',
  credentialsMissing: 'identifiants manquants',
  moveUp: (name) => `Monter ${name}`,
  moveDown: (name) => `Descendre ${name}`,
  duplicate: 'Dupliquer',
  duplicateOf: (name) => `Dupliquer ${name}`,
  remove: 'Retirer',
  removeOf: (name) => `Retirer ${name}`,
  removed: (name) => `${name} a été retirée.`,
  copyOf: (name) => `${name} (copie)`,
  switchOn: 'Activer',
  switchOff: 'Désactiver',
  unknown: 'Cette source n’existe pas',
  all: 'Toutes les sources',
  sendsTo: (kind, origin) => `${kind}. N’envoie de requêtes qu’à ${origin}.`,
  sendsNowhere: (kind) => `${kind}. Pas encore d’adresse.`,
  madeFrom: (preset) => `définition propre, d’après ${preset}`,
  own: 'définition propre',
  setUp: 'Comment elle est configurée',
  loadingEditor: 'Chargement de l’éditeur',
  off: 'désactivée',
  neverAsked: 'pas encore interrogée',
  works: 'fonctionne',
  lastWorked: 'dernier succès',
}
