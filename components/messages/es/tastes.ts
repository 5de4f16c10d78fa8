import type { Messages } from '../messages.ts'

export const tastes: Messages['tastes'] = {
  density: {
    compact: 'Vista compacta: espaciado reducido',
    comfortable: 'Vista amplia: espaciado habitual',
  },
  begin: {
    brief: 'Abrir los tickets con el resumen',
    'last-used': 'Abrir los tickets con la última sección usada',
  },
  fold: (card) => `Plegar: ${card}`,
  unfold: (card) => `Desplegar: ${card}`,
  orderAtStake: 'el pedido en cuestión',
}
