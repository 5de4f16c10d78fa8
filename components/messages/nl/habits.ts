import type { Messages } from '../messages.ts'

export const habits: Messages['habits'] = {
  palette: 'Opdrachten',
  paletteLabel: 'Opdracht of tekst voor het antwoord',
  insertText: (text) => `‘${text}’ in het antwoord invoegen`,
  insertFact: (name, value) => `${name} invoegen: ${value}`,
  language: (name) => `Taal: ${name}`,
  width: 'Breedte van het paneel',
  wider: 'Paneel breder maken',
  narrower: 'Paneel smaller maken',
  nothing: 'Niets gevonden.',
  shortcuts: 'Sneltoetsen',
  onlyInPanel: 'Losse toetsen werken alleen als het paneel de focus heeft en u niet typt.',
  groups: {
    sections: 'Onderdelen',
    reply: 'Voor het antwoord',
    panel: 'Paneel',
    here: 'Op dit scherm',
    browser: 'Overal in de browser',
  },
  noKey: 'geen toets ingesteld',
  changeKeys: 'U kunt deze toetsen wijzigen in de browser, bij de sneltoetsen voor extensies.',
}
