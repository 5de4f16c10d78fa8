import type { Messages } from '../messages.ts'

export const masks: Messages['masks'] = {
  insertedWhole: 'Oculto aquí. Lo que inserte o copie contiene el valor real, y queda registrado.',
  revealAll: 'Mostrar lo oculto (queda registrado)',
}
