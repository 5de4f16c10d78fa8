import type { PageMessages } from '../messages.ts'

export const teamLink: PageMessages['teamLink'] = {
  title: 'Lien d’équipe',
  about:
    'Une adresse où se trouve la configuration signée de votre équipe. Baton y regarde de lui-même et ne prend que ce que la clé de l’équipe a signé.',
  stays: 'La configuration précédente reste appliquée.',
  address: 'Adresse',
  release: 'Version',
  noneTaken: 'aucune prise pour l’instant',
  forGroups: {
    everyone: 'pour tout le monde',
    pilot: 'pour le groupe pilote',
  },
  signed: 'signée',
  note: 'Note',
  looked: 'Dernière vérification',
  notYet: 'pas encore',
  key: 'Clé',
  allow: 'Autoriser',
  upToDate: 'À jour.',
  left: 'Vous avez quitté l’équipe. La configuration reste appliquée et devient la vôtre.',
  look: 'Vérifier maintenant',
  leaveAsk: 'Quitter l’équipe…',
  leaveTitle: 'Quitter l’équipe ?',
  leave: 'Quitter',
  leaveText:
    'Cet appareil ne reçoit plus les changements de votre équipe. La configuration reste appliquée, et vous pouvez la modifier.',
  joined: 'Vous avez rejoint l’équipe. Sa configuration est appliquée.',
  joinForm: 'Rejoindre une équipe',
  link: 'Le lien de votre équipe',
  linkHelp:
    'L’adresse entière, avec tout ce qui suit le # : elle porte la clé de votre équipe, par laquelle Baton sait que personne n’a modifié la configuration.',
  join: 'Rejoindre',
  noLink: 'Collez le lien que votre responsable d’équipe a envoyé.',
  noAddress: 'Ce n’est pas une adresse : elle devrait commencer par https://.',
  noEnd: 'Il manque la fin du lien : « #key= » suivi d’un long code.',
  problems: {
    unreachable: {
      title: 'Le lien d’équipe ne répond pas',
      text: 'Vérifiez la connexion. Baton regarde de nouveau de lui-même et continue avec la configuration qu’il a.',
    },
    'not-found': {
      title: 'Il n’y a rien au lien d’équipe',
      text: 'Le fichier a été déplacé ou supprimé. Demandez le lien à votre responsable d’équipe.',
    },
    'permission-missing': {
      title: 'Le navigateur ne laisse pas Baton atteindre le lien d’équipe',
      text: 'Autorisez son hôte, puis vérifiez de nouveau.',
    },
    'not-a-signed-config': {
      title: 'Ce qui se trouve au lien d’équipe n’est pas une configuration Baton',
      text: 'C’est souvent une page de connexion. Votre responsable d’équipe doit placer le fichier là où il se lit sans elle.',
    },
    'other-key': {
      title: 'La configuration est signée par quelqu’un d’autre',
      text: 'Elle n’a pas été prise. Si votre responsable d’équipe a une nouvelle clé, rejoignez de nouveau l’équipe avec un nouveau lien de sa part, et demandez en personne.',
    },
    'bad-signature': {
      title: 'La configuration a été modifiée après sa signature',
      text: 'Elle n’a pas été prise. Dites-le à votre responsable d’équipe : quelqu’un ou quelque chose a modifié le fichier.',
    },
    'older-version': {
      title: 'Le lien d’équipe propose une version plus ancienne',
      text: 'Elle n’a pas été prise, pour que personne ne puisse ramener une ancienne configuration. Pour revenir en arrière, votre responsable d’équipe signe une nouvelle version.',
    },
    'newer-baton': {
      title: 'La configuration exige un Baton plus récent',
      text: 'Mettez l’extension à jour. D’ici là, la configuration précédente reste appliquée.',
    },
    'bad-config': {
      title: 'La configuration signée contient des erreurs',
      text: 'Elle n’a pas été prise. Votre responsable d’équipe doit la corriger et la signer de nouveau.',
    },
  },
}
