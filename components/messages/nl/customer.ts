import type { Messages } from '../messages.ts'

export const customer: Messages['customer'] = {
  loyalty: {
    title: 'Loyaliteitsprogramma',
    points: (count) => `${count} ${count === '1' ? 'punt' : 'punten'}`,
    until: 'tot',
    expiring: (count) => `${count} ${count === '1' ? 'punt vervalt' : 'punten vervallen'}`,
  },
  preferences: {
    channel: 'Voorkeurskanaal',
    language: 'Voorkeurstaal',
    consents: 'Toestemmingen',
    granted: 'ja',
    refused: 'nee',
  },
  browsing: { cart: 'Winkelwagen', viewed: 'Bekeken', lastSeen: 'Laatste bezoek' },
  conversations: {
    title: 'Eerdere gesprekken',
    noSubject: 'Gesprek',
    handlers: { bot: 'met de bot', agent: 'met een medewerker', both: 'met bot en medewerker' },
  },
  links: {
    states: {
      linked: 'gekoppeld',
      possible: 'is misschien deze klant',
      unlinked: 'volgens een medewerker iemand anders',
    },
    certainty: 'Zekerheid dat het deze klant is',
    link: 'Dezelfde persoon',
    unlink: 'Niet deze klant',
    undo: 'Ongedaan maken',
    of: (action, what) => `${action}: ${what}`,
    hint: 'In de systemen verandert niets. Waarden van een record tellen alleen zolang het gekoppeld is.',
  },
}
