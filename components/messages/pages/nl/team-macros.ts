import type { PageMessages } from '../messages.ts'

export const teamMacros: PageMessages['teamMacros'] = {
  none: 'Er zijn er nog geen. Medewerkers hebben nog steeds de macro’s van de helpdesk en die van henzelf.',
  add: 'Macro toevoegen',
  addAbout:
    'Onderdeel van de configuratie: elke medewerker krijgt de macro zodra de configuratie in gebruik is.',
  change: (name) => `Macro ${name} wijzigen`,
  remove: (name) => `Macro ${name} verwijderen`,
  changeShort: 'Wijzigen',
  removeShort: 'Verwijderen',
  removed: (name) => `${name} verwijderd.`,
  name: 'Naam',
  folder: 'Map',
  folderHelp: 'Optioneel. De macro is ook via de map te vinden.',
  language: 'Taal van de tekst',
  anyLanguage: 'Elke: wordt voor alle klanten aangeboden',
  text: 'Tekst van de macro',
  variables: 'Een waarde van het ticket invoegen:',
  example: 'Voorbeeld',
  unknown: (names) => `Zo’n waarde heeft Baton niet: ${names}. Medewerkers zien daar een lege plek.`,
  unreadable: (line, problem) => `Regel ${line} kan niet worden ingevuld: ${problem}`,
  noName: 'Geef de naam op die medewerkers zien.',
  noText: 'Voer de tekst in die in het antwoord komt.',
  save: 'Wijziging opslaan',
  cancel: 'Annuleren',
  addButton: 'Toevoegen',
}
