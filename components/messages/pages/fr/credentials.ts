import type { PageMessages } from '../messages.ts'

export const credentials: PageMessages['credentials'] = {
  entered: {
    session: 'Identifiants saisis, conservés jusqu’à la fermeture du navigateur.',
    locked: 'Identifiants saisis, conservés sur cet appareil et protégés par votre phrase secrète.',
    device: 'Identifiants saisis, conservés sur cet appareil.',
  },
  signedIn: {
    session: 'Connexion conservée jusqu’à la fermeture du navigateur.',
    locked: 'Connexion conservée sur cet appareil, protégée par votre phrase secrète.',
    device: 'Connexion conservée sur cet appareil.',
  },
  fields: { username: 'Nom d’utilisateur', password: 'Mot de passe', token: 'Jeton' },
  otherOrigin:
    'L’adresse a changé : les identifiants déjà saisis ne valent que pour l’ancien hôte. Saisissez ceux de celui-ci.',
  session: 'Rien à saisir : c’est votre propre connexion au helpdesk dans ce navigateur qui sert.',
  none: 'Rien à saisir : le système ne demande pas de connexion.',
  form: (name) => `Identifiants pour ${name}`,
  save: 'Enregistrer',
  cancel: 'Annuler',
  signIn: (name) => `Se connecter à ${name}…`,
  signInAgain: 'Se reconnecter',
  signOut: 'Se déconnecter',
  nowSignedIn: 'Connecté.',
  replace: 'Remplacer',
  replaceOf: (name) => `Remplacer les identifiants : ${name}`,
  remove: 'Retirer',
  removeOf: (name) => `Retirer les identifiants : ${name}`,
  removed: 'Identifiants retirés de ce navigateur.',
}
