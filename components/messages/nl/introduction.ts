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
    title: 'De zaak in één oogopslag',
    text: 'Wat ze willen, waarom een mens, wat geprobeerd en beloofd is, de bestelling, wat open staat. Een tijd of de naam van een systeem leidt naar het bewijs.',
  },
  keys: {
    title: 'Alles met één toets',
    text: 'Losse toetsen werken zolang het paneel de focus heeft: / voor macro’s, . voor alles bij naam, ? voor alle toetsen. Escape leidt terug naar uw antwoord.',
    attempt: (key) => `Probeer het: ${key} toont de bestellingen.`,
    worked: 'Precies. Alle toetsen werken zo.',
    reach: (key) => `${key} leidt hierheen, waar u ook bent in de browser.`,
  },
  looks: {
    title: 'Zoals u het wilt',
    text: 'Dit alles kunt u ook later wijzigen, bij naam, met de toets . – ook de taal.',
    density: 'Afstanden',
    comfortable: 'gewoon',
    compact: 'kleiner',
    begin: 'Een ticket opent met',
    brief: 'het overzicht',
    lastUsed: 'het laatst gebruikte deel',
  },
}
