import type { Messages } from '../messages.ts'

export const mending: Messages['mending'] = {
  onClipboard: {
    refused: (keys) => `L’éditeur a refusé le texte. Il est dans votre presse-papiers : appuyez sur ${keys}.`,
    'not-found': (keys) =>
      `Aucune zone de réponse n’est ouverte. Le texte est dans votre presse-papiers : ouvrez la réponse et appuyez sur ${keys}.`,
    'page-gone': (keys) =>
      `La page du ticket n’est plus là. Le texte est dans votre presse-papiers : ouvrez le ticket et appuyez sur ${keys}.`,
  },
  transcriptKeys: 'Dans la conversation',
  keys: {
    search: 'Rechercher',
    hits: 'Résultat suivant et précédent, dans le champ de recherche',
    turns: 'De message en message',
    pages: 'Huit messages plus loin ou en arrière',
    ends: 'Premier message et message le plus récent',
    endSearch: 'Terminer la recherche',
  },
}
