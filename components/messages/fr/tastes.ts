import type { Messages } from '../messages.ts'

export const tastes: Messages['tastes'] = {
  density: {
    compact: 'Afficher plus d’un coup : espaces réduits',
    comfortable: 'Afficher moins d’un coup : espaces habituels',
  },
  fold: (card) => `Replier: ${card}`,
  unfold: (card) => `Déplier: ${card}`,
  orderAtStake: 'la commande en question',
}
