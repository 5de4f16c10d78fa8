import type { Messages } from '../messages.ts'

export const tastes: Messages['tastes'] = {
  density: {
    compact: 'Affichage compact : espaces réduits',
    comfortable: 'Affichage aéré : espaces habituels',
  },
  begin: {
    brief: 'Ouvrir les tickets sur le résumé',
    'last-used': 'Ouvrir les tickets sur la dernière section utilisée',
  },
  fold: (card) => `Replier : ${card}`,
  unfold: (card) => `Déplier : ${card}`,
  orderAtStake: 'la commande en question',
}
