import type { Messages } from '../messages.ts'

export const launches: Messages['launches'] = {
  open: 'Lancer',
  title: 'Lancer',
  waiting: 'Chargement des lanceurs…',
  empty: 'Votre équipe n’a configuré aucun lanceur.',
  go: 'Ouvrir',
  start: 'Démarrer la session',
  starting: 'Démarrage…',
  sends: (values) => `Transmet : ${values}`,
  nothing: 'Ne transmet aucune donnée du ticket',
  missing: (names) => `Inconnu : ${names}`,
  ready: 'La session est prête.',
  invitation: 'Invitation pour le client',
  insert: 'Insérer l’invitation',
  copy: 'Copier l’invitation',
  again: 'Démarrer une autre session',
  of: (what, launch) => `${what} : ${launch}`,
  values: {
    'ticket.id': 'numéro de ticket',
    'conversation.id': 'conversation',
    'order.number': 'commande',
    'customer.id': 'numéro client',
    'customer.email': 'adresse e-mail',
    'customer.name': 'nom',
    'customer.phone': 'numéro de téléphone',
  },
}
