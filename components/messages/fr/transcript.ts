import { counter } from '../count.ts'
import type { Messages } from '../messages.ts'

const count = counter('fr')

export const transcript: Messages['transcript'] = {
  messages: 'Messages',
  search: 'Rechercher dans les échanges',
  hits: (current, total) => `${current} sur ${total}`,
  noHits: 'Aucun résultat',
  nextHit: 'Résultat suivant',
  previousHit: 'Résultat précédent',
  endSearch: 'Fermer la recherche',
  goTo: 'Aller à',
  jumps: {
    complaint: 'Première réclamation',
    escalation: 'Escalade',
    handoff: 'Transfert',
    open: 'Sans réponse',
  },
  newest: 'Derniers messages',
  newMessages: (messages) => count(messages, { one: 'nouveau message', other: 'nouveaux messages' }),
  steps: (steps) => count(steps, { one: 'étape', other: 'étapes' }),
  articles: (articles) => count(articles, { one: 'article consulté', other: 'articles consultés' }),
  pause: (duration) => `${duration} plus tard`,
}
