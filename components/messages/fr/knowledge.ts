import type { Messages } from '../messages.ts'

export const knowledge: Messages['knowledge'] = {
  title: 'Articles',
  search: 'Rechercher dans la base de connaissances',
  button: 'Rechercher',
  searching: 'Recherche en cours…',
  articles: { one: 'article trouvé', other: 'articles trouvés' },
  none: 'Aucun article ne répond à cette question. Essayez d’autres mots.',
  noSource:
    'Aucune base de connaissances n’est configurée. Votre responsable d’équipe peut en connecter une dans les réglages.',
  alreadySent: 'déjà envoyé',
  insertLink: 'Insérer le lien',
  insertExcerpt: 'Insérer l’extrait',
  updated: 'mis à jour',
}
