import type { Messages } from '../messages.ts'

export const ownMacros: Messages['ownMacros'] = {
  mine: 'Van mij',
  begin: 'Een eigen macro schrijven',
  fromDraft: 'Van het antwoord een macro maken',
  copy: 'Kopiëren naar die van mij',
  edit: 'Bewerken',
  remove: 'Verwijderen',
  removed: (what) => `Verwijderd: ${what}`,
  saved: (what) => `Bewaard: ${what}`,
  undo: 'Ongedaan maken',
  form: 'Een eigen macro',
  about:
    'Hij blijft op dit apparaat, alleen voor u, en is voor elke klant: namen en nummers komen erin als variabelen.',
  name: 'Naam',
  body: 'Tekst',
  noName: 'Geef hem een naam om hem terug te vinden.',
  noBody: 'Er staat nog geen tekst in.',
  replaced: (names) => `Waarden van deze klant zijn variabelen geworden: ${names}`,
  mayName: 'Er staat nog een adres of een lang nummer in. Is dat van een klant?',
  unreadable: (line, problem) => `Regel ${line} kan niet worden ingevuld: ${problem}`,
  save: 'Bewaren',
  cancel: 'Annuleren',
}
