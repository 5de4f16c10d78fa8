import type { Messages } from '../messages.ts'

export const masks: Messages['masks'] = {
  insertedWhole:
    'Masqué ici. Ce que vous insérez ou copiez contient la valeur elle-même, et cela est enregistré.',
  revealAll: 'Afficher ce qui est masqué (enregistré)',
}
