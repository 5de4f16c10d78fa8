import type { PageMessages } from '../messages.ts'

export const noticed: PageMessages['noticed'] = {
  reading: 'Chargement des signalements…',
  nothing: 'Rien pour l’instant. Dans le panneau, les agents signalent un champ avec les touches',
  wrongOr: '(erroné) ou',
  missingAnd: '(manquant) ; les valeurs masquées qu’ils affichent figurent ici aussi.',
  download: 'Télécharger en JSON',
  kept: 'Seulement des champs, des heures et des tickets : aucune valeur d’un client n’est consignée. Conservation chiffrée pendant 90 jours, 2 000 entrées au plus, et pas plus longtemps que les identifiants de cet appareil.',
  whats: {
    wrong: 'signalé comme erroné',
    missing: 'signalé comme manquant',
    revealed: 'affiché',
  },
  caption:
    'Signalements : les tickets où ils figurent. Affichages : combien de fois une valeur masquée a été affichée, copiée ou insérée.',
  field: 'Champ',
  what: 'Nature',
  source: 'Source',
  count: 'Nombre',
  last: 'Dernière fois',
}
