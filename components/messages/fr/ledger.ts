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
    wrong: 'Signaler comme faux',
    missing: 'Signaler comme manquant',
  },
  masked: 'masqué',
  revealOf: (what: string) => `Afficher : ${what} (enregistré)`,
  flagOf: (what: string) => `Signaler : ${what}`,
  flag: { wrong: 'faux', missing: 'manquant' },
  flagged: { wrong: 'signalé comme faux', missing: 'signalé comme manquant' },
  done: {
    wrong: (what: string) => `Signalé comme faux : ${what}`,
    missing: (what: string) => `Signalé comme manquant : ${what}`,
  },
  unflag: 'Retirer le signalement',
  unflagged: (what: string) => `Signalement retiré : ${what}`,
}
