import type { Messages } from '../messages.ts'

export const guarding: Messages['guarding'] = {
  sayItBack: 'Confirmer',
  sayItBackOf: (name) => `Confirmer au lieu de demander : ${name}`,
  takeOut: 'Supprimer',
  takeOutOf: (name) => `Supprimer la question de la réponse : ${name}`,
  askAnyway: 'Demander quand même',
  askAnywayOf: (name) => `Demander quand même : ${name}`,
  inReply: 'Déjà répondu : voir Baton',
  notHere: 'Pas sur ce ticket',
  off: 'Désactiver les notes sur les questions répétées',
  on: 'Activer les notes sur les questions répétées',
  undo: 'Annuler',
}
