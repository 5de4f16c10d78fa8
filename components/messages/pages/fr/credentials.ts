import type { PageMessages } from '../messages.ts'

export const credentials: PageMessages['credentials'] = {
  entered: {
    session: 'Identifiants saisis, conservés jusqu’à la fermeture du navigateur.',
    locked: 'Identifiants saisis, conservés sur cet appareil, protégés par votre phrase secrète.',
    device: 'Identifiants saisis, conservés sur cet appareil.',
  },
  signedIn: {
    session: 'Connecté, jusqu’à la fermeture du navigateur.',
    locked: 'Connecté, conservé sur cet appareil, protégé par votre phrase secrète.',
    device: 'Connecté, conservé sur cet appareil.',
  },
  fields: { username: 'Nom d’utilisateur', password: 'Mot de passe', token: 'Jeton' },
  otherOrigin:
    'L’adresse a changé : ce qui avait été saisi ne va qu’à l’ancien hôte. Saisissez-le pour celui-ci.',
  session: 'Rien à saisir : votre propre connexion au helpdesk dans ce navigateur est utilisée.',
  none: 'Rien à saisir : le système ne demande pas de connexion.',
  form: (name) => `Identifiants pour ${name}`,
  save: 'Enregistrer',
  cancel: 'Annuler',
  signIn: (name) => `Se connecter à ${name}…`,
  signInAgain: 'Se reconnecter',
  signOut: 'Se déconnecter',
  nowSignedIn: 'Connecté.',
  replace: 'Remplacer',
  replaceOf: (name) => `Remplacer les identifiants de ${name}`,
  remove: 'Retirer',
  removeOf: (name) => `Retirer les identifiants de ${name}`,
  removed: 'Retiré de ce navigateur.',
}
