import type { Messages } from '../messages.ts'

export const masks: Messages['masks'] = {
  insertedWhole: 'Masqué ici. Le texte inséré ou copié contient la valeur elle-même, et cela est consigné.',
  revealAll: 'Afficher ce qui est masqué (consigné)',
}
