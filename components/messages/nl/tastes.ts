import type { Messages } from '../messages.ts'

export const tastes: Messages['tastes'] = {
  density: {
    compact: 'Meer tegelijk tonen: kleinere tussenruimte',
    comfortable: 'Minder tegelijk tonen: normale tussenruimte',
  },
  begin: {
    brief: 'Tickets openen met het overzicht',
    'last-used': 'Tickets openen met het laatst gebruikte onderdeel',
  },
  fold: (card) => `Inklappen: ${card}`,
  unfold: (card) => `Uitklappen: ${card}`,
  orderAtStake: 'de bestelling in kwestie',
}
