import type { Messages } from '../messages.ts'

export const introduction: Messages['introduction'] = {
  title: 'Introduction au panneau',
  offer: 'Nouveau ici ? Trois étapes montrent comment ce panneau fonctionne.',
  begin: 'Montrer',
  no: 'Non, merci',
  again: 'Montrer l’introduction',
  step: (now, all) => `Étape ${now} sur ${all}`,
  next: 'Suivant',
  back: 'Retour',
  skip: 'Passer',
  done: 'Terminé',
  case: {
    title: 'Le dossier d’un coup d’œil',
    text: 'Ce qu’ils veulent, pourquoi un humain, ce qui a été tenté et promis, la commande, ce qui reste ouvert. Une heure ou le nom d’un système mène à la preuve.',
  },
  keys: {
    title: 'Tout au clavier',
    text: 'Les touches seules agissent quand le panneau a le focus : / pour les macros, . pour tout par son nom, ? pour toutes les touches. Échap ramène à votre réponse.',
    attempt: (key) => `Essayez : ${key} affiche les commandes.`,
    worked: 'C’est cela. Toutes les touches agissent ainsi.',
    reach: (key) => `${key} mène ici depuis n’importe où dans le navigateur.`,
  },
  looks: {
    title: 'Comme vous l’aimez',
    text: 'Tout cela se change aussi plus tard, par son nom, avec la touche . – la langue aussi.',
    density: 'Espacements',
    comfortable: 'habituels',
    compact: 'réduits',
    begin: 'Un ticket s’ouvre sur',
    brief: 'le résumé',
    lastUsed: 'la dernière section utilisée',
  },
}
