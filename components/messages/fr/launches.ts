import type { Messages } from '../messages.ts'

export const launches: Messages['launches'] = {
  open: 'Lancer',
  title: 'Lancer',
  waiting: 'Recherche en cours…',
  empty: 'Votre équipe n’a rien configuré ici.',
  go: 'Ouvrir',
  start: 'Démarrer la session',
  starting: 'Démarrage…',
  sends: (values) => `Transmet : ${values}`,
  nothing: 'Ne transmet rien du ticket',
  missing: (names) => `Inconnu : ${names}`,
  ready: 'La session est prête.',
  invitation: 'Invitation pour le client',
  insert: 'Insérer l’invitation',
  copy: 'Copier l’invitation',
  again: 'Démarrer une autre session',
  of: (what, launch) => `${what} : ${launch}`,
  values: {
    'ticket.id': 'numéro du ticket',
    'conversation.id': 'échange',
    'order.number': 'commande',
    'customer.id': 'numéro client',
    'customer.email': 'adresse e-mail',
    'customer.name': 'nom',
    'customer.phone': 'numéro de téléphone',
  },
}
