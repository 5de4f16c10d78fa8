import type { PageMessages } from '../messages.ts'

export const security: PageMessages['security'] = {
  cache: {
    title: 'Cache local',
    about: 'Ce que Baton conserve des tickets et des clients pour qu’ils s’ouvrent aussitôt.',
    clear: 'Vider le cache',
    cleared: 'Le cache est vide.',
  },
  kept: {
    title: 'Ce qui est conservé, et où',
    credentials: 'Les identifiants',
    data: 'Les données des clients',
    setup: 'La configuration',
    setupText: 'se trouve telle quelle dans le stockage du navigateur : elle ne contient aucun secret.',
    nothing: 'Rien',
    nothingText:
      'n’est envoyé aux créateurs de Baton, qui ne communique qu’avec les hôtes de votre configuration.',
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
      good: 'Rien ne reste sur le disque. Si quelqu’un s’empare de cet ordinateur, navigateur fermé, il n’y trouve rien.',
      bad: 'Vous saisissez vos identifiants à chaque démarrage du navigateur, et les tickets s’ouvrent sans ce qui était conservé.',
    },
    locked: {
      title: 'Avec une phrase secrète',
      good: 'Conservé sur le disque, chiffré. Seule votre phrase secrète l’ouvre ; après un temps d’inactivité, tout se reverrouille.',
      bad: 'Vous saisissez la phrase secrète au démarrage du navigateur. Personne ne peut la réinitialiser : si elle est oubliée, vous ressaisissez tous les identifiants.',
    },
    device: {
      title: 'Sur cet appareil, sans protection',
      good: 'Plus jamais rien à saisir sur cet ordinateur.',
      bad: 'Toute personne qui peut lire le disque de cet ordinateur, ou utiliser votre session, dispose de vos identifiants. À réserver à un ordinateur chiffré et à votre seul usage.',
    },
  },
  keyring: {
    title: 'Identifiants sur cet appareil',
    about:
      'Comment est conservé ce que vous saisissez. Cela n’appartient qu’à vous : aucune configuration, aucun fichier ni lien d’équipe ne le contient.',
    damaged: 'Les clés conservées ici sont endommagées',
    damagedText:
      'Ce qui était enregistré ne peut plus être ouvert. Réinitialisez tout, puis ressaisissez les identifiants.',
    notAllowed: 'Votre équipe n’autorise plus cette façon de faire',
    notAllowedText: 'Choisissez-en une autre. Ce que vous avez saisi sera repris.',
    inUse: 'choix actuel',
    forbidden: 'non autorisé par cette configuration',
    moved: 'La conservation se fait désormais ainsi. Ce que vous aviez saisi a été repris.',
    unlockFirst: 'Déverrouillez d’abord.',
    newPassphrase: 'Nouvelle phrase secrète',
    keepBehind: 'Protéger par cette phrase secrète',
    keep: 'Conserver ainsi',
  },
  choosing: {
    current: 'Phrase secrète actuelle',
    help: 'Au moins 12 caractères ; quatre ou cinq mots sans rapport conviennent bien.',
    again: 'Répétez la phrase secrète',
    short: (length) => `Trop courte : ${length} caractères seulement.`,
    different: 'Les deux phrases secrètes ne sont pas identiques.',
  },
  passphrase: {
    title: 'Phrase secrète',
    about: 'Verrouillez en quittant votre poste ; Baton se verrouille aussi automatiquement.',
    lockedText:
      'Verrouillé. Déverrouillez ci-dessus, ou réinitialisez tout si vous avez oublié la phrase secrète.',
    lockNow: 'Verrouiller maintenant',
    locksAfter: (minutes) =>
      `Se verrouille après ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} d’inactivité.`,
    form: 'Verrouillage automatique',
    minutes: 'Minutes d’inactivité avant le verrouillage',
    most: (most) => `Votre équipe autorise ${most} minutes au plus.`,
    save: 'Enregistrer',
    changed: 'La phrase secrète a été modifiée.',
    change: 'Modifier la phrase secrète',
  },
  reset: {
    done: 'Tout a été réinitialisé. Ressaisissez vos identifiants dans la vue d’ensemble.',
    begin: 'Tout réinitialiser',
    title: 'Supprimer tous les identifiants de cet appareil ?',
    text: 'Tous les identifiants et toutes les données clients conservées sur cet appareil seront supprimés. Vous devrez ressaisir les identifiants ; la configuration elle-même reste.',
  },
  rules: {
    title: 'Ce que votre équipe peut utiliser',
    about:
      'Fait partie de la configuration : cela vaut sur l’appareil de chaque agent dès qu’elle y est en service.',
    allowed: 'Façons autorisées de conserver les identifiants',
    minutes: 'Nombre maximal de minutes d’inactivité avant le verrouillage',
    noLimit: 'sans limite',
  },
}
