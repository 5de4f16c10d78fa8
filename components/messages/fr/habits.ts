import type { Messages } from '../messages.ts'

export const habits: Messages['habits'] = {
  palette: 'Commandes',
  paletteLabel: 'Que faire, ou un texte pour la réponse',
  insertText: (text) => `Insérer « ${text} » dans la réponse`,
  insertFact: (name, value) => `Insérer ${name} : ${value}`,
  language: (name) => `Langue : ${name}`,
  width: 'Largeur du panneau',
  wider: 'Élargir le panneau',
  narrower: 'Rétrécir le panneau',
  nothing: 'Rien ne correspond.',
  shortcuts: 'Raccourcis clavier',
  onlyInPanel: 'Les touches seules n’agissent que lorsque le panneau a le focus et que vous n’écrivez pas.',
  groups: {
    sections: 'Sections',
    reply: 'Pour la réponse',
    panel: 'Panneau',
    here: 'Sur cet écran',
    browser: 'Partout dans le navigateur',
  },
  noKey: 'aucune touche définie',
  changeKeys: 'Vous pouvez modifier ces touches dans la liste des raccourcis d’extensions du navigateur.',
}
