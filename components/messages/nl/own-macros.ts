import type { Messages } from '../messages.ts'

export const ownMacros: Messages['ownMacros'] = {
  mine: 'Van mij',
  begin: 'Een eigen macro schrijven',
  fromDraft: 'Van het antwoord een macro maken',
  copy: 'Kopiëren als eigen macro',
  edit: 'Bewerken',
  remove: 'Verwijderen',
  removed: (what) => `Verwijderd: ${what}`,
  saved: (what) => `Opgeslagen: ${what}`,
  undo: 'Ongedaan maken',
  form: 'Een eigen macro',
  about:
    'De macro blijft op dit apparaat, alleen voor u, en geldt voor elke klant: namen en nummers komen erin als variabelen.',
  name: 'Naam',
  body: 'Tekst',
  noName: 'Geef de macro een naam waarmee u hem terugvindt.',
  noBody: 'Er staat nog geen tekst in.',
  replaced: (names) => `Waarden van deze klant zijn vervangen door variabelen: ${names}`,
  mayName: 'Er staat nog een adres of een lang nummer in. Is dat van een klant?',
  unreadable: (line, problem) => `Regel ${line} kan niet worden ingevuld: ${problem}`,
  save: 'Opslaan',
  cancel: 'Annuleren',
}
