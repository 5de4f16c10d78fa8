import type { Messages } from '../messages.ts'

export const tastes: Messages['tastes'] = {
  density: {
    compact: 'Meer tegelijk tonen: kleinere afstanden',
    comfortable: 'Minder tegelijk tonen: gewone afstanden',
  },
  begin: {
    brief: 'Tickets openen met het overzicht',
    'last-used': 'Tickets openen met het laatst gebruikte deel',
  },
  fold: (card) => `Inklappen: ${card}`,
  unfold: (card) => `Uitklappen: ${card}`,
  orderAtStake: 'de bestelling in kwestie',
}
