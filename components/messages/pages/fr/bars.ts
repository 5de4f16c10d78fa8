import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('fr')

export const bars: PageMessages['bars'] = {
  skip: 'Aller au contenu',
  menu: 'Menu',
  pages: 'Pages',
  practiceDesk: 'Helpdesk d’entraînement',
  options: 'Options de Baton',
  reading: 'Lecture de la configuration…',
  loadingPoints: 'Chargement des données',
  loadingFormats: 'Chargement des formats',
  undo: 'Annuler',
  changes: 'Modifications',
  changeCount: (amount) => count(amount, { one: 'modification', other: 'modifications' }),
  notInUse: 'pas encore en service.',
  showChanges: 'Voir',
  putIntoUse: 'Appliquer…',
  notSaved:
    'Pas encore enregistré : le navigateur a refusé. Gardez cet onglet ouvert : Baton réessaie automatiquement.',
  saving: 'Enregistrement…',
  saved: 'Brouillon enregistré',
  oneProblem: 'Un point est à corriger d’abord.',
  problems: (amount) => `${amount} points sont à corriger d’abord.`,
  managers: 'Qui gère cette configuration',
  byAdministrator: 'Votre administrateur gère cette configuration.',
  byLead: 'Votre responsable d’équipe gère cette configuration.',
  byLink: (host) => `Votre responsable d’équipe gère cette configuration par un lien d’équipe (${host}).`,
  whatIsYours: 'Vous pouvez tout consulter et modifier vos propres identifiants et vos réglages de sécurité.',
  teamLink: 'Lien d’équipe',
  unlock: 'Déverrouiller',
  locked: 'Baton est verrouillé.',
  whatIsLocked: 'Votre phrase secrète donne accès aux identifiants et aux données clients conservées.',
  passphrase: 'Phrase secrète',
  allowed: 'autorisé',
  notAllowed: 'pas encore autorisé',
  refused: 'le navigateur a refusé',
  allow: 'Autoriser',
  allowFor: (name) => `Autoriser l’accès à ${name}`,
}
