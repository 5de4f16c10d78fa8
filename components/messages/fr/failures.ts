import type { FailureWords, Of } from '../en/failures.ts'
import type { Messages } from '../messages.ts'
import { megabytes, seconds } from '../units.ts'

const badResponses: Record<Of<'bad-response'>['problem'], (source: string) => FailureWords> = {
  'server-error': (source) => ({
    title: `${source} signale une erreur de son côté`,
    whatToDo:
      'Réessayez dans une minute. Si le problème persiste, prévenez ceux qui s’occupent de ce système.',
  }),
  'not-json': (source) => ({
    title: `${source} a envoyé autre chose que des données`,
    whatToDo:
      'C’est souvent une page de connexion : ouvrez le système, connectez-vous et réessayez. Sinon, vérifiez son adresse dans les réglages.',
  }),
  'cut-off': (source) => ({
    title: `${source} n’a pas envoyé toute sa réponse`,
    whatToDo: 'Réessayez. Si le problème persiste, le réseau ou un proxy ferme la connexion trop tôt.',
  }),
  'error-reply': (source) => ({
    title: `${source} a répondu par une erreur`,
    whatToDo:
      'Réessayez. Si le problème persiste, testez cette source dans les réglages : la requête ne convient peut-être pas au système.',
  }),
  'wrong-shape': (source) => ({
    title: `${source} a envoyé des données d’une forme inattendue`,
    whatToDo:
      'Le système a peut-être été mis à jour. Testez cette source dans les réglages et corrigez sa correspondance.',
  }),
  redirected: (source) => ({
    title: `${source} a renvoyé Baton vers une autre adresse`,
    whatToDo:
      'Pour protéger les identifiants, Baton ne suit pas cette redirection. Saisissez l’adresse définitive dans les réglages.',
  }),
  refused: (source) => ({
    title: `${source} a refusé la requête`,
    whatToDo:
      'Testez cette source dans les réglages : le système n’accepte peut-être pas les requêtes d’une extension.',
  }),
}

const storageProblems: Record<Of<'storage'>['problem'], FailureWords> = {
  quota: {
    title: 'Le disque ou le stockage du navigateur est plein',
    whatToDo:
      'Libérez de la place. D’ici là, Baton fonctionne, mais ne conserve rien pour la prochaine fois.',
  },
  unreadable: {
    title: 'Ce que Baton avait conservé est illisible',
    whatToDo:
      'Les données sont récupérées à nouveau. Si cela se reproduit, videz le cache dans les réglages.',
  },
  unavailable: {
    title: 'Le stockage du navigateur est inutilisable',
    whatToDo:
      'Redémarrez le navigateur. D’ici là, Baton fonctionne, mais ne conserve rien pour la prochaine fois.',
  },
}

const keyringProblems: Record<Of<'keyring'>['problem'], FailureWords> = {
  'wrong-passphrase': {
    title: 'Ce n’est pas la bonne phrase secrète',
    whatToDo: 'Réessayez. Après plusieurs erreurs, Baton attend un peu avant l’essai suivant.',
  },
  damaged: {
    title: 'Les clés conservées sur cet appareil sont endommagées',
    whatToDo: 'Configurez de nouveau le trousseau dans les réglages et ressaisissez les identifiants.',
  },
  'not-allowed': {
    title: 'Votre équipe n’autorise pas cette façon de conserver les clés',
    whatToDo: 'Choisissez-en une autre dans les réglages.',
  },
}

const notRecorded: Record<Of<'not-recorded'>['reason'], string> = {
  locked: 'Déverrouillez Baton avec votre phrase secrète dans les réglages, puis recommencez.',
  storage: 'Libérez de la place sur le disque ou redémarrez le navigateur, puis recommencez.',
}

const notSetUp: Record<Of<'not-set-up'>['missing'], FailureWords> = {
  config: {
    title: 'Baton n’est pas encore configuré dans ce navigateur',
    whatToDo: 'Saisissez le lien d’équipe de votre responsable dans les réglages.',
  },
  source: {
    title: 'Aucun système configuré ne peut faire cette recherche',
    whatToDo: 'Votre responsable d’équipe peut en connecter un dans les réglages.',
  },
}

const composerProblems: Record<Of<'composer'>['problem'], FailureWords> = {
  'not-found': {
    title: 'Ouvrez d’abord le formulaire de réponse',
    whatToDo:
      'Cette page n’affiche pas encore de zone de réponse. Ouvrez-la, puis insérez de nouveau le texte ou copiez-le.',
  },
  refused: {
    title: 'La zone de réponse n’a pas accepté le texte',
    whatToDo: 'Copiez le texte et collez-le dans la réponse.',
  },
  'page-gone': {
    title: 'La page du ticket a été fermée ou a changé',
    whatToDo: 'Copiez le texte, ou rouvrez le ticket.',
  },
}

export const failures: Messages['failures'] = {
  menders: {
    agent: 'Vous pouvez y remédier',
    lead: 'Pour votre responsable d’équipe',
    administrator: 'Pour votre administrateur',
    vendor: 'Pour les créateurs de Baton',
  },
  say: {
    unauthorized: (_, source) => ({
      title: `${source} a refusé la connexion`,
      whatToDo: 'Reconnectez-vous à ce système, ou saisissez de nouveaux identifiants dans les réglages.',
    }),
    'credential-missing': (_, source) => ({
      title: `Pas d’identifiants pour ${source} sur cet appareil`,
      whatToDo: 'Saisissez-les une fois dans les réglages.',
    }),
    locked: () => ({
      title: 'Baton est verrouillé',
      whatToDo: 'Déverrouillez-le avec votre phrase secrète dans les réglages.',
    }),
    'sign-in': (_, source) => ({
      title: `La connexion à ${source} n’a pas été terminée`,
      whatToDo:
        'Recommencez dans les réglages. Si elle échoue encore, votre compte n’y est peut-être pas autorisé.',
    }),
    paused: (_, source) => ({
      title: `${source} a échoué plusieurs fois : Baton fait une pause`,
      whatToDo: 'Baton réessaiera tout seul. « Réessayer » relance la requête immédiatement.',
    }),
    forbidden: (_, source) => ({
      title: `${source} n’autorise pas ce compte à lire ces données`,
      whatToDo: 'Ce compte doit y avoir le droit de lire les clients, les commandes ou les conversations.',
    }),
    'rate-limited': (_, source) => ({
      title: `${source} limite le nombre de requêtes`,
      whatToDo: 'Rien n’est perdu : Baton attend aussi longtemps que le système le demande.',
    }),
    unreachable: (_, source) => ({
      title: `${source} est injoignable`,
      whatToDo:
        'Vérifiez la connexion de cet ordinateur. Si d’autres pages s’ouvrent, le système est en panne ou son adresse a changé.',
    }),
    timeout: ({ afterMs }, source) => ({
      title: `${source} n’a pas répondu en ${seconds(afterMs)} s`,
      whatToDo: 'Réessayez. Si le problème persiste, le système est surchargé ou injoignable d’ici.',
    }),
    'permission-missing': (_, source) => ({
      title: `Le navigateur ne laisse pas Baton accéder à ${source}`,
      whatToDo:
        'Ouvrez les réglages et autorisez l’accès : un clic suffit, le navigateur ne demande qu’une fois.',
    }),
    'not-found': (_, source) => ({
      title: `${source} : l’adresse n’existe pas`,
      whatToDo: 'Corrigez l’adresse ou le modèle de cette source dans les réglages.',
    }),
    'too-large': ({ limitBytes }, source) => ({
      title: `${source} a envoyé plus de ${megabytes(limitBytes)} Mo`,
      whatToDo: 'Restreignez la requête de cette source, ou augmentez sa limite dans les réglages.',
    }),
    'bad-call': () => ({
      title: 'Deux parties de Baton ne se sont pas comprises',
      whatToDo: 'Rechargez cette page. Si cela se reproduit, signalez-le en précisant l’heure.',
    }),
    defect: () => ({
      title: 'Baton a commis une erreur ici',
      whatToDo: 'Réessayez. Si cela se reproduit, signalez-le en précisant l’heure.',
    }),
    'bad-response': ({ problem }, source) => badResponses[problem](source),
    storage: ({ problem }) => storageProblems[problem],
    'not-recorded': ({ reason }) => ({
      title: 'Cette action n’a pas été consignée',
      whatToDo: notRecorded[reason],
    }),
    keyring: ({ problem }) => keyringProblems[problem],
    'not-set-up': ({ missing }) => notSetUp[missing],
    composer: ({ problem }) => composerProblems[problem],
  },
}
