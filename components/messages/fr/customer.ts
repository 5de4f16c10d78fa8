import type { Messages } from '../messages.ts'

export const customer: Messages['customer'] = {
  loyalty: {
    title: 'Fidélité',
    points: (count) => `${count} ${count === '1' ? 'point' : 'points'}`,
    until: 'jusqu’au',
    expiring: (count) => `${count} ${count === '1' ? 'point expire' : 'points expirent'}`,
  },
  preferences: {
    channel: 'Préfère',
    language: 'Langue préférée',
    consents: 'Consentements',
    granted: 'oui',
    refused: 'non',
  },
  browsing: { cart: 'Panier', viewed: 'Consulté', lastSeen: 'Dernière visite' },
  conversations: {
    title: 'Conversations précédentes',
    noSubject: 'Conversation',
    handlers: { bot: 'avec le bot', agent: 'avec un agent', both: 'avec le bot et un agent' },
  },
  links: {
    states: {
      linked: 'associé',
      possible: 'pourrait être ce client',
      unlinked: 'quelqu’un d’autre, selon un agent',
    },
    certainty: 'Probabilité qu’il s’agisse de ce client',
    link: 'Même personne',
    unlink: 'Pas ce client',
    undo: 'Annuler',
    of: (action, what) => `${action} : ${what}`,
    hint: 'Rien ne change dans les systèmes. Les valeurs d’une fiche ne comptent que tant qu’elle est associée.',
  },
}
