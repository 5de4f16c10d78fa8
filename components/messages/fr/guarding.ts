import type { Messages } from '../messages.ts'

export const guarding: Messages['guarding'] = {
  sayItBack: 'Confirmer',
  sayItBackOf: (name) => `Confirmer au lieu de demander : ${name}`,
  takeOut: 'Supprimer',
  takeOutOf: (name) => `Supprimer la question de la réponse : ${name}`,
  askAnyway: 'Demander quand même',
  askAnywayOf: (name) => `Demander quand même : ${name}`,
  inReply: 'Déjà répondu : voir Baton',
  notHere: 'Pas sur ce ticket',
  off: 'Désactiver les avis de questions répétées',
  on: 'Activer les avis de questions répétées',
  undo: 'Annuler',
}
