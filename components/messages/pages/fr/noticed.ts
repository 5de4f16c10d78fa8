import type { PageMessages } from '../messages.ts'

export const noticed: PageMessages['noticed'] = {
  reading: 'Lecture de ce qui a été remarqué…',
  nothing: 'Rien encore. Dans le panneau, les agents signalent un champ avec les touches',
  wrongOr: '(faux) ou',
  missingAnd: '(manquant) ; ce qu’ils affichent des valeurs masquées figure ici aussi.',
  download: 'Télécharger en JSON',
  kept: 'Seulement des champs, des heures et des tickets : aucune valeur d’un client n’est consignée. Conservé chiffré 90 jours, 2 000 entrées au plus, et pas plus longtemps que les identifiants de cet appareil.',
  whats: {
    wrong: 'signalé comme faux',
    missing: 'signalé comme manquant',
    revealed: 'affiché',
  },
  caption:
    'Signalements : les tickets où ils figurent. Affichages : combien de fois une valeur masquée a été affichée, copiée ou insérée.',
  field: 'Champ',
  what: 'Quoi',
  source: 'Source',
  count: 'Nombre',
  last: 'Dernier',
}
