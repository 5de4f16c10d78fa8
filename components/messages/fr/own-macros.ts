import type { Messages } from '../messages.ts'

export const ownMacros: Messages['ownMacros'] = {
  mine: 'À moi',
  begin: 'Écrire une macro à vous',
  fromDraft: 'Faire une macro de la réponse',
  copy: 'Copier dans les miennes',
  edit: 'Modifier',
  remove: 'Supprimer',
  removed: (what) => `Supprimée : ${what}`,
  saved: (what) => `Enregistrée : ${what}`,
  undo: 'Annuler',
  form: 'Une macro à vous',
  about:
    'Elle reste sur cet appareil, pour vous seul, et vaut pour tous les clients : les noms et les numéros y entrent comme variables.',
  name: 'Nom',
  body: 'Texte',
  noName: 'Donnez-lui un nom pour la retrouver.',
  noBody: 'Elle n’a pas encore de texte.',
  replaced: (names) => `Les valeurs de ce client sont devenues des variables : ${names}`,
  mayName: 'Elle contient encore une adresse ou un long numéro. Est-ce celui d’un client ?',
  unreadable: (line, problem) => `La ligne ${line} ne peut pas être remplie : ${problem}`,
  save: 'Enregistrer',
  cancel: 'Annuler',
}
