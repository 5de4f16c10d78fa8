import type { Messages } from '../messages.ts'

export const masks: Messages['masks'] = {
  insertedWhole: 'Masqué ici. La valeur elle-même va dans la réponse, et cela est enregistré.',
}
