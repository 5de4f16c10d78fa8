import type { Messages } from '../messages.ts'

export const masks: Messages['masks'] = {
  insertedWhole: 'Oculto aquí. En la respuesta se inserta el valor real, y queda registrado.',
}
