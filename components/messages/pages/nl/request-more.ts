import type { PageMessages } from '../messages.ts'

export const requestMore: PageMessages['requestMore'] = {
  bind: {
    title: 'Namen voor latere verzoeken',
    legend: 'Uit het antwoord gehaald',
    help: 'Een naam en het pad van de waarde, bijv. customerId en customers[0].id. Latere verzoeken gebruiken hem als {{customerId}}; zonder waarde worden ze niet verstuurd.',
  },
  when: {
    title: 'Wanneer het wordt verstuurd',
    eachNote: (name) => `voor elke ${name}`,
    legend: 'Het wacht tot deze bekend zijn',
    help: 'Op wat het adres of de body uit eerdere antwoorden gebruikt, wacht het vanzelf. Geen gekozen: het wordt meteen verstuurd.',
    sent: 'Verstuurd',
    once: 'eenmaal',
    eachOf: (list) => `voor elk item van ${list}`,
    entryName: 'Naam van één item',
    usedAs: (hole) => `Gebruikt als ${hole}`,
    most: 'Hoogstens',
    mostHelp: '1 tot 50 verzoeken.',
  },
  paging: {
    title: 'Lijsten over meerdere pagina’s',
    notes: {
      cursor: 'met cursor',
      page: 'per pagina',
      offset: 'op positie',
      link: 'Link-header',
    },
    comes: 'De lijst komt',
    items: 'Waar de lijst staat',
    itemsHelp: 'Namen met punten ertussen; leeg als het antwoord zelf de lijst is.',
    next: 'Waar de volgende pagina staat',
    parameter: 'Parameter van het adres',
    orBody: 'Of zet {{page.cursor}} in de body.',
    first: 'Nummer van de eerste pagina',
    most: 'Pagina’s, hoogstens',
    mostHelp: '1 tot 50.',
  },
  errors: {
    title: 'Hoe een fout eruitziet',
    expectsNote: 'verwacht iets',
    knownNote: (amount) => `${amount} bekend`,
    expects: 'Elk goed antwoord heeft',
    expectsHelp:
      'Ook een dat niemand heeft gevonden. Een antwoord zonder dit wordt gemeld als anders van vorm.',
    nobody: 'Statussen die ‘niemand met die naam’ betekenen',
    legend: 'Fouten in goede antwoorden',
    about:
      'Sommige systemen antwoorden met status 200 en een fout erin. Geef aan waar die staat, bijvoorbeeld errors[0].',
    add: 'Fout toevoegen',
    at: (number) => `Fout ${number} staat bij`,
    equals: 'en is gelijk aan (optioneel)',
    means: 'Dat betekent',
    remove: (number) => `Fout ${number} verwijderen`,
  },
}
