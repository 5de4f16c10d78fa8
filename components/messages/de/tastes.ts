import type { Messages } from '../messages.ts'

export const tastes: Messages['tastes'] = {
  density: {
    compact: 'Mehr auf einmal zeigen: kleinere Abstände',
    comfortable: 'Weniger auf einmal zeigen: normale Abstände',
  },
  begin: {
    brief: 'Tickets mit dem Überblick öffnen',
    'last-used': 'Tickets mit dem zuletzt benutzten Bereich öffnen',
  },
  fold: (card) => `Zuklappen: ${card}`,
  unfold: (card) => `Aufklappen: ${card}`,
  orderAtStake: 'die fragliche Bestellung',
}
