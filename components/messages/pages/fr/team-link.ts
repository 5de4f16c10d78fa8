import type { PageMessages } from '../messages.ts'

export const teamLink: PageMessages['teamLink'] = {
  title: 'Lien d’équipe',
  about:
    'Une adresse où se trouve la configuration signée de votre équipe. Baton la consulte tout seul et n’accepte que ce que la clé de l’équipe a signé.',
  stays: 'La configuration précédente reste en service.',
  address: 'Adresse',
  release: 'Version',
  noneTaken: 'aucune reçue pour l’instant',
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
  left: 'Vous avez quitté l’équipe. La configuration reste en service et devient la vôtre.',
  look: 'Vérifier maintenant',
  leaveAsk: 'Quitter l’équipe…',
  leaveTitle: 'Quitter l’équipe ?',
  leave: 'Quitter',
  leaveText:
    'Cet appareil ne recevra plus les modifications de votre équipe. La configuration reste en service, et vous pouvez la modifier.',
  joined: 'Vous avez rejoint l’équipe. Sa configuration est en service.',
  joinForm: 'Rejoindre une équipe',
  link: 'Le lien de votre équipe',
  linkHelp:
    'L’adresse entière, avec tout ce qui suit le # : elle contient la clé de votre équipe, grâce à laquelle Baton sait que personne n’a modifié la configuration.',
  join: 'Rejoindre',
  noLink: 'Collez le lien que votre responsable d’équipe vous a envoyé.',
  noAddress: 'Ce n’est pas une adresse : elle devrait commencer par https://.',
  noEnd: 'Il manque la fin du lien : « #key= », suivi d’un long code.',
  problems: {
    unreachable: {
      title: 'Le lien d’équipe ne répond pas',
      text: 'Vérifiez la connexion. Baton réessaiera tout seul et continue, d’ici là, avec la configuration qu’il a.',
    },
    'not-found': {
      title: 'Le lien d’équipe ne mène à aucun fichier',
      text: 'Le fichier a été déplacé ou supprimé. Demandez le lien à votre responsable d’équipe.',
    },
    'permission-missing': {
      title: 'Le navigateur ne laisse pas Baton accéder au lien d’équipe',
      text: 'Autorisez son hôte, puis vérifiez de nouveau.',
    },
    'not-a-signed-config': {
      title: 'Le lien d’équipe ne mène pas à une configuration de Baton',
      text: 'C’est souvent une page de connexion. Votre responsable d’équipe doit placer le fichier là où il peut être lu sans se connecter.',
    },
    'other-key': {
      title: 'La configuration est signée par quelqu’un d’autre',
      text: 'Elle n’a pas été acceptée. Si votre responsable d’équipe a une nouvelle clé, rejoignez de nouveau l’équipe avec un nouveau lien de sa part, après confirmation de vive voix.',
    },
    'bad-signature': {
      title: 'La configuration a été modifiée après sa signature',
      text: 'Elle n’a pas été acceptée. Prévenez votre responsable d’équipe : quelqu’un ou quelque chose a altéré le fichier.',
    },
    'older-version': {
      title: 'Le lien d’équipe propose une version plus ancienne',
      text: 'Elle n’a pas été acceptée, pour que personne ne puisse rétablir une ancienne configuration. Pour revenir en arrière, votre responsable d’équipe signe une nouvelle version.',
    },
    'newer-baton': {
      title: 'La configuration exige une version plus récente de Baton',
      text: 'Mettez l’extension à jour. D’ici là, la configuration précédente reste en service.',
    },
    'bad-config': {
      title: 'La configuration signée contient des erreurs',
      text: 'Elle n’a pas été acceptée. Votre responsable d’équipe doit la corriger et la signer de nouveau.',
    },
  },
}
