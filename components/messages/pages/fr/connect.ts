import type { PageMessages } from '../messages.ts'

export const connect: PageMessages['connect'] = {
  where: {
    title: 'Où elle se trouve',
    name: 'Nom',
    nameHelp: 'Les agents le lisent à côté de chaque valeur qui vient d’ici.',
    address: 'Adresse',
    addressOf: (preset, example) => `Où se trouve votre ${preset}, par exemple ${example}`,
    addressHelp:
      'La partie de l’adresse commune à toutes les requêtes. Elles vont à cet hôte et à aucun autre.',
    documentationOf: (preset) => `Documentation : ${preset}`,
    gateway: (guide) => `Comment en installer une : ${guide} dans le manuel de Baton.`,
    settings: 'Réglages',
    settingsHelp:
      'Valeurs identiques pour chaque requête, comme le numéro d’une boutique. Utilisez-les sous la forme {{settings.name}}.',
  },
  host: {
    allowed: (host) => `Le navigateur laisse Baton accéder à ${host}.`,
    notYet: (host) => `Le navigateur ne laisse pas encore Baton accéder à ${host}`,
    allow: (host) => `Autoriser ${host}`,
    once: 'Votre navigateur ne demande qu’une fois. Vous pouvez révoquer cet accès à tout moment dans ses paramètres.',
  },
  who: {
    title: 'Comment Baton s’identifie',
    about:
      'Comment le système sait que Baton est autorisé à l’interroger. Ce que vous saisissez reste sur cet appareil.',
    wants: 'Le système demande',
    thisSource: 'cette source',
  },
  apiKey: {
    in: 'La clé se place',
    header: 'dans un en-tête',
    query: 'dans l’adresse (query)',
    headerName: 'Nom de l’en-tête',
    parameterName: 'Nom du paramètre',
    prefix: 'Texte avant la clé (facultatif)',
  },
  credentials: {
    save: 'Enregistrer sur cet appareil',
    keptUnder: 'La durée de conservation sur cet appareil se choisit sur la page',
    nothing: 'Rien à saisir : c’est la connexion de l’agent qui sert, ou aucune n’est nécessaire.',
    addressFirst:
      'Saisissez d’abord l’adresse : les identifiants y sont liés et ne vont nulle part ailleurs.',
    entered: 'Les identifiants sont saisis sur cet appareil.',
    signInAt: (name) => `Se connecter à ${name}`,
    signedIn: 'Connecté sur cet appareil.',
  },
  oauth: {
    authorization: 'Adresse d’autorisation',
    authorizationHelp: 'Un chemin à partir de l’adresse de la source, ou une adresse complète.',
    token: 'Adresse des jetons',
    clientId: 'ID client',
    clientIdHelp: 'D’un client public. Il n’y a pas de secret client : un navigateur ne peut pas en garder.',
    scope: 'Portée (scope), facultative',
    further: 'Autres paramètres',
    sent: 'Envoyés avec la connexion',
    sentHelp: 'Si la documentation les demande, par exemple audience ou prompt.',
    register: 'Enregistrez cette adresse de redirection dans le système :',
    copy: 'Copier',
    byHand: 'Sélectionnez l’adresse et copiez-la à la main.',
  },
  login: {
    header: 'En-tête de toutes les requêtes suivantes',
    prefix: 'Texte avant la valeur',
    value: 'Valeur',
    known: (names) => `Fournis par la réponse : ${names}`,
    inHeader: 'Le jeton arrive dans un en-tête',
    headerNames: 'Noms tirés des en-têtes de la réponse',
    base64: 'Écrire la valeur en Base64',
  },
  scope: {
    title: 'Où elle s’applique',
    about:
      'Plusieurs boutiques ou marques derrière un même helpdesk : indiquez pour quels tickets sert cette source.',
    helpdesks: 'Helpdesks',
    helpdesksHelp: 'Aucun choisi : les tickets de tous.',
    everyTicket: 'Elle est interrogée pour chaque ticket.',
    some: 'Seulement pour certains tickets',
    add: 'Ajouter une condition',
    only: 'Seulement si',
    and: 'et si',
    oneOf: 'correspond à',
    oneOfHelp: 'Valeurs séparées par des virgules, sans distinction de majuscules.',
    remove: (number) => `Retirer la condition ${number}`,
  },
}
