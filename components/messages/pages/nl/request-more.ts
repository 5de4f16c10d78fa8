import type { PageMessages } from '../messages.ts'

export const requestMore: PageMessages['requestMore'] = {
  bind: {
    title: 'Namen voor latere verzoeken',
    legend: 'Uit het antwoord gehaald',
    help: 'Een naam en het pad van de waarde, bijv. customerId en customers[0].id. Latere verzoeken gebruiken die als {{customerId}}; zonder waarde worden ze niet verstuurd.',
  },
  when: {
    title: 'Wanneer het wordt verstuurd',
    eachNote: (name) => `per ${name}`,
    legend: 'Het wacht tot deze gegevens bekend zijn',
    help: 'Op waarden uit eerdere antwoorden die het adres of de body gebruikt, wacht het vanzelf. Niets gekozen: het wordt meteen verstuurd.',
    sent: 'Verstuurd',
    once: 'één keer',
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
    expects: 'Elk geldig antwoord bevat',
    expectsHelp:
      'Ook een antwoord waarin niemand is gevonden. Een antwoord zonder dit veld wordt als afwijkend gemeld.',
    nobody: 'Statuscodes die ‘niemand met die naam’ betekenen',
    legend: 'Fouten in geslaagde antwoorden',
    about:
      'Sommige systemen antwoorden met status 200 en een fout erin. Geef aan waar die staat, bijvoorbeeld errors[0].',
    add: 'Fout toevoegen',
    at: (number) => `Fout ${number} staat bij`,
    equals: 'en is gelijk aan (optioneel)',
    means: 'Dat betekent',
    remove: (number) => `Fout ${number} verwijderen`,
  },
}
