import type { PageMessages } from '../messages.ts'

export const shell: PageMessages['shell'] = {
  titles: {
    overview: 'Vue d’ensemble',
    helpdesks: 'Helpdesks',
    sources: 'Sources',
    'data-points': 'Données',
    'language-model': 'Modèle de langage',
    macros: 'Macros',
    launches: 'Lanceurs',
    payload: 'Coller un payload',
    noticed: 'Ce que les agents ont remarqué',
    publish: 'Publier',
    security: 'Sécurité',
  },
  abouts: {
    helpdesks:
      'Là où votre équipe répond aux clients. Le panneau de Baton y apparaît à côté des tickets, et nulle part ailleurs.',
    sources:
      'Les systèmes que Baton interroge à l’ouverture d’un ticket : le bot, la boutique, le CRM, l’ERP.',
    'data-points':
      'Les valeurs dont votre équipe a besoin, qu’elle peut voir ou qui ne sont jamais demandées, et la source qui fait foi quand les systèmes se contredisent.',
    'language-model':
      'Baton résume lui-même la conversation transférée en une phrase. Si vous le souhaitez, un modèle de langage écrit cette phrase à sa place.',
    macros: 'Réponses types que reçoit chaque agent de l’équipe, remplies avec ce que l’on sait du ticket.',
    launches:
      'D’autres outils que les agents lancent depuis un ticket : une page de la commande ou une session, de co-navigation par exemple.',
    payload:
      'Collez ce qu’un bot envoie lors du transfert. Baton indique quel est le format et ce qu’il y lit.',
    noticed:
      'Les champs que les agents ont signalés comme erronés ou manquants, et les valeurs masquées qu’ils ont affichées, sur cet appareil.',
    publish:
      'Appliquez vos modifications, donnez-les à votre équipe et revenez à une configuration antérieure.',
    security: 'Comment les identifiants et les données des clients sont conservés sur cet appareil.',
  },
}
