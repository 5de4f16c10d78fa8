import type { Messages } from '../messages.ts'

export const tastes: Messages['tastes'] = {
  density: {
    compact: 'Afficher plus d’un coup : espaces réduits',
    comfortable: 'Afficher moins d’un coup : espaces habituels',
  },
  begin: {
    brief: 'Ouvrir les tickets sur le résumé',
    'last-used': 'Ouvrir les tickets sur la dernière section utilisée',
  },
  fold: (card) => `Replier: ${card}`,
  unfold: (card) => `Déplier: ${card}`,
  orderAtStake: 'la commande en question',
}
