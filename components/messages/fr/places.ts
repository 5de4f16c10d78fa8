import type { Messages } from '../messages.ts'

export const places: Messages['places'] = {
  toBrowser: 'Afficher Baton dans le panneau latéral du navigateur',
  toPage: 'Afficher Baton dans la page',
  useIcon: 'Pour l’ouvrir, cliquez sur l’icône de Baton dans la barre d’outils du navigateur.',
}
