import type { Messages } from '../messages.ts'

/** The fact ledger: proofs, masked values, flags, and the keys of a field. */
export const ledger: Messages['ledger'] = {
  sure: (percent: string) => `sûr à ${percent}`,
  claim: 'Affirmation',
  order: (number: string) => `Commande ${number}`,
  onField: 'Sur un champ',
  keys: {
    move: 'Champ suivant ou précédent',
    copy: 'Copier',
    insert: 'Insérer dans la réponse',
    reveal: 'Afficher une valeur masquée',
    wrong: 'Signaler comme erroné',
    missing: 'Signaler comme manquant',
  },
  masked: 'masqué',
  revealOf: (what: string) => `Afficher : ${what} (consigné)`,
  flagOf: (what: string) => `Signaler : ${what}`,
  flag: { wrong: 'erroné', missing: 'manquant' },
  flagged: { wrong: 'signalé comme erroné', missing: 'signalé comme manquant' },
  done: {
    wrong: (what: string) => `Signalé comme erroné : ${what}`,
    missing: (what: string) => `Signalé comme manquant : ${what}`,
  },
  unflag: 'Retirer le signalement',
  unflagged: (what: string) => `Signalement retiré : ${what}`,
}
