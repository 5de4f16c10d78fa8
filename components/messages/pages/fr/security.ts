import type { PageMessages } from '../messages.ts'

export const security: PageMessages['security'] = {
  cache: {
    title: 'Cache local',
    about: 'Ce que Baton garde des tickets et des clients pour qu’ils s’ouvrent aussitôt.',
    clear: 'Vider le cache',
    cleared: 'Le cache est vide.',
  },
  kept: {
    title: 'Ce qui est conservé, et où',
    credentials: 'Les identifiants',
    data: 'Les données des clients',
    setup: 'La configuration',
    setupText: 'est telle quelle dans le stockage du navigateur : elle ne contient aucun secret.',
    nothing: 'Rien',
    nothingText:
      'n’est envoyé aux auteurs de Baton. Il parle aux hôtes de votre configuration et à aucun autre.',
    modes: {
      session: {
        credentials:
          'restent dans la mémoire du navigateur jusqu’à sa fermeture. Ils ne sont jamais écrits sur le disque, ne font jamais partie de la configuration de l’équipe, ne sont plus jamais affichés et ne vont qu’à l’hôte pour lequel vous les avez saisis.',
        data: 'sont conservées chiffrées, peu de temps, pour qu’un ticket s’ouvre aussitôt. Leur clé disparaît à la fermeture du navigateur.',
      },
      locked: {
        credentials:
          'sont conservés sur le disque, chiffrés par votre phrase secrète. Ils ne font jamais partie de la configuration de l’équipe, ne sont plus jamais affichés et ne vont qu’à l’hôte pour lequel vous les avez saisis.',
        data: 'sont conservées chiffrées par votre phrase secrète, peu de temps, pour qu’un ticket s’ouvre aussitôt.',
      },
      device: {
        credentials:
          'sont conservés sur le disque de cet appareil, et la clé qui les ouvre aussi. Ils ne font jamais partie de la configuration de l’équipe, ne sont plus jamais affichés et ne vont qu’à l’hôte pour lequel vous les avez saisis.',
        data: 'sont conservées chiffrées, peu de temps, pour qu’un ticket s’ouvre aussitôt. Leur clé est sur le même disque.',
      },
    },
  },
  modes: {
    session: {
      title: 'Jusqu’à la fermeture du navigateur',
      good: 'Rien ne reste sur le disque. Qui prend cet ordinateur, navigateur fermé, ne trouve rien.',
      bad: 'Vous saisissez vos identifiants à chaque démarrage du navigateur, et les tickets s’ouvrent sans ce qui était conservé.',
    },
    locked: {
      title: 'Derrière une phrase secrète',
      good: 'Conservé sur le disque, chiffré. Seule votre phrase secrète l’ouvre ; après un temps sans usage, tout se reverrouille.',
      bad: 'Vous saisissez la phrase au démarrage du navigateur. Personne ne peut la réinitialiser : si elle est oubliée, vous ressaisissez tous les identifiants.',
    },
    device: {
      title: 'Sur cet appareil, sans protection',
      good: 'Plus jamais rien à saisir sur cet ordinateur.',
      bad: 'Qui peut lire le disque de cet ordinateur, ou s’assied à votre session, a vos identifiants. Seulement pour un ordinateur chiffré et à vous seul.',
    },
  },
  keyring: {
    title: 'Identifiants sur cet appareil',
    about:
      'Comment est conservé ce que vous saisissez. C’est à vous seul : aucune configuration, aucun fichier ni lien d’équipe ne le contient.',
    damaged: 'Les clés conservées ici sont endommagées',
    damagedText:
      'Ce qui était enregistré ne peut plus être ouvert. Recommencez, puis ressaisissez les identifiants.',
    notAllowed: 'Votre équipe n’autorise plus cette façon',
    notAllowedText: 'Choisissez-en une autre. Ce que vous avez saisi suit.',
    inUse: 'en usage',
    forbidden: 'non autorisé par cette configuration',
    moved: 'C’est désormais conservé ainsi. Ce que vous aviez saisi a suivi.',
    unlockFirst: 'Déverrouillez d’abord.',
    newPassphrase: 'Nouvelle phrase secrète',
    keepBehind: 'Conserver derrière cette phrase',
    keep: 'Conserver ainsi',
  },
  choosing: {
    current: 'Phrase secrète actuelle',
    help: 'Au moins 12 caractères ; quatre ou cinq mots sans rapport conviennent bien.',
    again: 'La même, encore une fois',
    short: (length) => `Trop courte : elle a ${length} caractères.`,
    different: 'Les deux ne sont pas identiques.',
  },
  passphrase: {
    title: 'Phrase secrète',
    about: 'Verrouillez en quittant votre poste ; cela se fait aussi tout seul.',
    lockedText: 'Verrouillé. Déverrouillez ci-dessus, ou recommencez si la phrase est oubliée.',
    lockNow: 'Verrouiller maintenant',
    locksAfter: (minutes) => `Se verrouille après ${minutes} minutes sans usage.`,
    form: 'Verrouillage automatique',
    minutes: 'Se verrouille après tant de minutes sans usage',
    most: (most) => `Votre équipe autorise au plus ${most}.`,
    save: 'Enregistrer',
    changed: 'La phrase secrète est modifiée.',
    change: 'Modifier la phrase secrète',
  },
  reset: {
    done: 'C’est recommencé. Ressaisissez vos identifiants dans la vue d’ensemble.',
    begin: 'Recommencer',
    title: 'Jeter tous les identifiants de cet appareil ?',
    text: 'Tous les identifiants et tout ce qui est conservé des clients sur cet appareil sont supprimés. Vous ressaisissez les identifiants ; la configuration elle-même reste.',
  },
  rules: {
    title: 'Ce que votre équipe peut utiliser',
    about:
      'Fait partie de la configuration : cela vaut sur l’appareil de chaque agent dès qu’elle y est appliquée.',
    allowed: 'Façons autorisées de conserver les identifiants',
    minutes: 'Une phrase secrète se verrouille au plus tard après tant de minutes sans usage',
    noLimit: 'sans limite',
  },
}
