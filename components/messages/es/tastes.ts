import type { Messages } from '../messages.ts'

export const tastes: Messages['tastes'] = {
  density: {
    compact: 'Mostrar más de una vez: espacios menores',
    comfortable: 'Mostrar menos de una vez: espacios habituales',
  },
  fold: (card) => `Plegar: ${card}`,
  unfold: (card) => `Desplegar: ${card}`,
  orderAtStake: 'el pedido en cuestión',
}
