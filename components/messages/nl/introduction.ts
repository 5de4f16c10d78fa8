import type { Messages } from '../messages.ts'

export const introduction: Messages['introduction'] = {
  title: 'Introductie',
  offer: 'Nieuw hier? In drie stappen ziet u hoe dit paneel werkt.',
  begin: 'Laat zien',
  no: 'Nee, bedankt',
  again: 'Introductie tonen',
  step: (now, all) => `Stap ${now} van ${all}`,
  next: 'Volgende',
  back: 'Terug',
  skip: 'Overslaan',
  done: 'Klaar',
  case: {
    title: 'De situatie in één oogopslag',
    text: 'Wat de klant wil, waarom er is overgedragen, wat is geprobeerd en beloofd, de bestelling en wat nog openstaat. Een tijd of de naam van een systeem leidt naar het bewijs.',
  },
  keys: {
    title: 'Alles met één toets',
    text: 'Losse toetsen werken zolang het paneel de focus heeft: / voor macro’s, . voor alle opdrachten, ? voor alle toetsen. Met Esc gaat u terug naar uw antwoord.',
    attempt: (key) => `Probeer het: ${key} toont de bestellingen.`,
    worked: 'Precies. Zo werken alle toetsen.',
    reach: (key) => `Met ${key} komt u hier vanaf elke plek in de browser.`,
  },
  looks: {
    title: 'Zoals u het wilt',
    text: 'Dit alles kunt u later nog wijzigen, ook de taal: de toets . opent alle opdrachten.',
    density: 'Tussenruimte',
    comfortable: 'normaal',
    compact: 'kleiner',
    begin: 'Een ticket opent met',
    brief: 'het overzicht',
    lastUsed: 'het laatst gebruikte onderdeel',
  },
}
