import type { Messages } from '../messages.ts'

export const mending: Messages['mending'] = {
  onClipboard: {
    refused: (keys) => `L’éditeur a refusé le texte. Il est dans votre presse-papiers : appuyez sur ${keys}.`,
    'not-found': (keys) =>
      `Aucune zone de réponse n’est ouverte. Le texte est dans votre presse-papiers : ouvrez la réponse et appuyez sur ${keys}.`,
    'page-gone': (keys) =>
      `La page du ticket n’est plus ouverte. Le texte est dans votre presse-papiers : ouvrez le ticket et appuyez sur ${keys}.`,
  },
  offline: {
    shown: (age) =>
      `Vous êtes hors ligne. Voici ce qui était connu ${age} ; Baton interrogera les systèmes dès le retour du réseau.`,
    nothing:
      'Vous êtes hors ligne. Les tickets déjà ouverts apparaissent ici si une copie en a été conservée.',
  },
  next: {
    'no-source': 'Votre responsable d’équipe peut en connecter un dans les réglages.',
    'not-asked': 'Demandez l’un ou l’autre dans votre réponse.',
    orders: 'La commande a peut-être été passée avec une autre adresse : demandez le numéro de commande.',
    customer: 'Le message vient peut-être d’une autre adresse : demandez le numéro de commande.',
    transcript: 'Ils apparaissent ici dès qu’ils sont écrits.',
  },
  tryAgain: 'Réessayer',
  did: {
    linked: 'Associé à ce client',
    unlinked: 'Marqué comme n’étant pas ce client',
    undecided: 'Votre décision a été annulée',
    chosen: 'Conversation choisie',
    unchosen: 'Le choix a été annulé',
  },
  undo: 'Annuler',
  transcriptKeys: 'Dans les échanges',
  keys: {
    search: 'Rechercher',
    hits: 'Résultat suivant ou précédent, dans le champ de recherche',
    turns: 'De message en message',
    pages: 'Avancer ou reculer de huit messages',
    ends: 'Premier ou dernier message',
    endSearch: 'Fermer la recherche',
  },
}
