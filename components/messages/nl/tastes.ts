import type { Messages } from '../messages.ts'

export const tastes: Messages['tastes'] = {
  density: {
    compact: 'Meer tegelijk tonen: kleinere afstanden',
    comfortable: 'Minder tegelijk tonen: gewone afstanden',
  },
  fold: (card) => `Inklappen: ${card}`,
  unfold: (card) => `Uitklappen: ${card}`,
  orderAtStake: 'de bestelling in kwestie',
}
