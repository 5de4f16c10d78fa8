import type { Messages } from '../messages.ts'

export const masks: Messages['masks'] = {
  insertedWhole: 'Oculto aquí. Lo que inserte o copie contiene el valor real, y ello queda registrado.',
  revealAll: 'Mostrar lo que está oculto aquí (queda registrado)',
}
