import type { Messages } from '../messages.ts'

export const ownMacros: Messages['ownMacros'] = {
  mine: 'Mes macros',
  begin: 'Écrire votre propre macro',
  fromDraft: 'Créer une macro à partir de la réponse',
  copy: 'Copier dans mes macros',
  edit: 'Modifier',
  remove: 'Supprimer',
  removed: (what) => `Supprimée : ${what}`,
  saved: (what) => `Enregistrée : ${what}`,
  undo: 'Annuler',
  form: 'Votre propre macro',
  about:
    'Elle reste sur cet appareil, réservée à vous, et sert pour tous les clients : les noms et les numéros y figurent comme variables.',
  name: 'Nom',
  body: 'Texte',
  noName: 'Donnez-lui un nom pour la retrouver.',
  noBody: 'Elle n’a pas encore de texte.',
  replaced: (names) => `Les valeurs de ce client sont devenues des variables : ${names}`,
  mayName: 'Elle contient encore une adresse ou un long numéro. Est-ce une donnée d’un client ?',
  unreadable: (line, problem) => `La ligne ${line} ne peut pas être remplie : ${problem}`,
  save: 'Enregistrer',
  cancel: 'Annuler',
}
