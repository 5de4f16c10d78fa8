import type { Messages } from '../messages.ts'

export const customer: Messages['customer'] = {
  loyalty: {
    title: 'Fidélité',
    points: (count) => `${count} points`,
    until: 'jusqu’au',
    expiring: (count) => `${count} points expirent`,
  },
  preferences: {
    channel: 'Préfère',
    language: 'Langue préférée',
    consents: 'Consentements',
    granted: 'oui',
    refused: 'non',
  },
  browsing: { cart: 'Panier', viewed: 'Vu', lastSeen: 'Dernière visite' },
  conversations: {
    title: 'Conversations précédentes',
    noSubject: 'Conversation',
    handlers: { bot: 'avec le bot', agent: 'avec un conseiller', both: 'avec bot et conseiller' },
  },
  links: {
    states: {
      linked: 'associé',
      possible: 'peut être ce client',
      unlinked: 'quelqu’un d’autre, selon un conseiller',
    },
    certainty: 'Certitude que c’est ce client',
    link: 'Même personne',
    unlink: 'Pas ce client',
    undo: 'Annuler',
    of: (action, what) => `${action} : ${what}`,
    hint: 'Rien ne change dans les systèmes. Les valeurs d’une fiche ne comptent que tant qu’elle est associée.',
  },
}
