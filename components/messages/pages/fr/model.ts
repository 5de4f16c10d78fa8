import type { PageMessages } from '../messages.ts'

export const model: PageMessages['model'] = {
  device: 'Sur cet appareil',
  builtInAbout:
    'Le navigateur de chaque agent doit avoir le modèle. S’il manque, c’est Baton qui écrit la phrase.',
  download: 'Télécharger le modèle',
  address: 'Adresse',
  addressHelp: 'Sans /chat/completions. https, ou http pour un serveur sur cet ordinateur.',
  name: 'Nom du modèle',
  nameHelp: 'Tel que le point d’accès l’appelle. Les agents le voient à côté de ce qu’il a écrit.',
  who: 'Qui peut l’interroger',
  auths: {
    bearer: 'Qui dispose d’une clé d’API',
    none: 'Quiconque peut l’atteindre',
  },
  seconds: 'Secondes d’attente',
  writer: 'Qui écrit la phrase',
  writerAbout: 'Fait partie de la configuration : cela vaut pour chaque agent dès qu’elle est en service.',
  writtenBy: 'La phrase du résumé est écrite par',
  writers: {
    off: 'Baton seul',
    'openai-compatible': 'Un modèle de langage derrière une adresse compatible OpenAI',
    'built-in': 'Le modèle de langage intégré à Chrome',
  },
  leavingTitle: 'Ce qui quitte cet appareil',
  leaving: {
    words:
      'À l’ouverture d’un ticket, les mots de la conversation sont envoyés à l’adresse que vous indiquez, et de nouveau quand le client a écrit davantage. Commandes, profils et tickets précédents n’y vont jamais.',
    masked:
      'Avant leur départ, noms, adresses e-mail, numéros de téléphone, adresses postales, numéros de commande et de compte, liens et tout nombre assez long sont remplacés par des repères tels que [NAME_1]. Les valeurs sont remises en place ici, sur cet appareil.',
    builtIn:
      'Avec le modèle intégré à Chrome, les mots ne quittent pas du tout cet ordinateur. Les valeurs sont masquées malgré tout.',
    names:
      'Un nom que rien ne signale, comme un prénom en minuscules au milieu d’une phrase, peut ne pas être reconnu. Si aucun mot d’un client ne doit partir, n’activez pas ceci.',
    answer:
      'De la réponse, seul le texte est affiché, sous le nom du modèle. Une phrase contenant un nombre, une date, un montant, un nom ou un lien absent de la conversation est écartée, et celle de Baton la remplace, comme lorsque le modèle ne répond pas à temps.',
  },
  deviceAbout:
    'La clé d’API est à vous seul : aucune configuration d’équipe, aucun fichier ni lien d’équipe ne la contient, et elle ne va qu’à cette adresse.',
  test: 'Tester avec une conversation inventée',
  asking: 'Interrogation du modèle…',
  theModel: 'le modèle de langage',
  madeUp: 'La conversation inventée',
  shown: 'Affichée',
  noneShown: 'Rien : c’est la phrase de Baton qui serait affichée.',
  dropped: 'Écartée',
  drops: {
    'not-json': 'n’est pas sous la forme demandée',
    'too-long': 'est trop longue',
    empty: 'ne dit rien',
    'one-too-many': 'fait double emploi avec une autre',
    'unknown-placeholder': 'mentionne un repère qui n’existe pas',
    link: 'contient un lien',
    'not-in-the-conversation': 'mentionne une valeur absente de la conversation',
    'no-proof': 'ne renvoie à aucun message qui la prouve',
  },
  availability: {
    available: 'Le modèle de langage de Chrome est sur cet ordinateur.',
    downloadable:
      'Le modèle de langage de Chrome n’est pas encore sur cet ordinateur. Il fait plusieurs gigaoctets.',
    downloading: 'Chrome télécharge son modèle de langage.',
    unavailable:
      'Ce navigateur n’a pas de modèle de langage : ce n’est pas Chrome, ou il est trop ancien, ou l’ordinateur n’est pas assez puissant. La phrase de Baton est affichée.',
  },
}
