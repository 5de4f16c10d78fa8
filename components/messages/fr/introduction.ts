import type { Messages } from '../messages.ts'

export const introduction: Messages['introduction'] = {
  title: 'Présentation du panneau',
  offer: 'Première visite ? Découvrez ce panneau en trois étapes.',
  begin: 'Découvrir',
  no: 'Non, merci',
  again: 'Afficher la présentation',
  step: (now, all) => `Étape ${now} sur ${all}`,
  next: 'Suivant',
  back: 'Retour',
  skip: 'Passer',
  done: 'Terminé',
  case: {
    title: 'Le dossier d’un coup d’œil',
    text: 'La demande, le motif du transfert, ce qui a été tenté et promis, la commande, ce qui reste en suspens. Une heure ou le nom d’un système mène à la preuve.',
  },
  keys: {
    title: 'Tout au clavier',
    text: 'Les touches seules agissent quand le panneau a le focus : / pour les macros, . pour tout par son nom, ? pour toutes les touches. Échap ramène à votre réponse.',
    attempt: (key) => `Essayez : ${key} affiche les commandes.`,
    worked: 'Parfait. Toutes les touches fonctionnent ainsi.',
    reach: (key) => `${key} mène ici depuis n’importe où dans le navigateur.`,
  },
  looks: {
    title: 'À votre goût',
    text: 'Tout cela peut se modifier plus tard, par son nom, avec la touche . (la langue aussi).',
    density: 'Espacements',
    comfortable: 'habituels',
    compact: 'réduits',
    begin: 'Un ticket s’ouvre sur',
    brief: 'le résumé',
    lastUsed: 'la dernière section utilisée',
  },
}
