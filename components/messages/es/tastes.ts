import type { Messages } from '../messages.ts'

export const tastes: Messages['tastes'] = {
  density: {
    compact: 'Mostrar más de una vez: espacios menores',
    comfortable: 'Mostrar menos de una vez: espacios habituales',
  },
  begin: {
    brief: 'Abrir los tickets con el resumen',
    'last-used': 'Abrir los tickets con la última sección usada',
  },
  fold: (card) => `Plegar: ${card}`,
  unfold: (card) => `Desplegar: ${card}`,
  orderAtStake: 'el pedido en cuestión',
}
