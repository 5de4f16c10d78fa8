import type { Messages } from '../messages.ts'

export const tastes: Messages['tastes'] = {
  density: {
    compact: 'Mehr auf einmal zeigen: kleinere Abstände',
    comfortable: 'Weniger auf einmal zeigen: übliche Abstände',
  },
  fold: (card) => `Zuklappen: ${card}`,
  unfold: (card) => `Aufklappen: ${card}`,
  orderAtStake: 'die fragliche Bestellung',
}
