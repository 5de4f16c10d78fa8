import type { Messages } from '../messages.ts'

export const customer: Messages['customer'] = {
  loyalty: {
    title: 'Loyaliteit',
    points: (count) => `${count} punten`,
    until: 'tot',
    expiring: (count) => `${count} punten vervallen`,
  },
  preferences: {
    channel: 'Voorkeur',
    language: 'Voorkeurstaal',
    consents: 'Toestemmingen',
    granted: 'ja',
    refused: 'nee',
  },
  browsing: { cart: 'Winkelwagen', viewed: 'Bekeken', lastSeen: 'Laatst gezien' },
  conversations: {
    title: 'Eerdere gesprekken',
    noSubject: 'Gesprek',
    handlers: { bot: 'met de bot', agent: 'met een medewerker', both: 'met bot en medewerker' },
  },
  links: {
    states: {
      linked: 'gekoppeld',
      possible: 'is misschien deze klant',
      unlinked: 'iemand anders, zegt een medewerker',
    },
    certainty: 'Zekerheid dat het deze klant is',
    link: 'Dezelfde persoon',
    unlink: 'Niet deze klant',
    undo: 'Ongedaan maken',
    of: (action, what) => `${action}: ${what}`,
    hint: 'In de systemen verandert niets. Waarden van een record tellen alleen zolang het gekoppeld is.',
  },
}
