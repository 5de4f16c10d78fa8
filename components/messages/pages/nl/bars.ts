import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('nl')

export const bars: PageMessages['bars'] = {
  skip: 'Naar de inhoud',
  menu: 'Menu',
  pages: 'Pagina’s',
  practiceDesk: 'Oefenhelpdesk',
  options: 'Opties van Baton',
  reading: 'De configuratie wordt gelezen…',
  loadingPoints: 'De gegevens worden geladen',
  loadingFormats: 'De formaten worden geladen',
  undo: 'Ongedaan maken',
  changes: 'Wijzigingen',
  changeCount: (amount) => count(amount, { one: 'wijziging', other: 'wijzigingen' }),
  notInUse: 'nog niet in gebruik.',
  showChanges: 'Bekijken',
  putIntoUse: 'In gebruik nemen…',
  notSaved:
    'Nog niet opgeslagen: de browser weigerde. Laat dit tabblad open; Baton probeert het vanzelf opnieuw.',
  saving: 'Wordt opgeslagen…',
  saved: 'Concept opgeslagen',
  oneProblem: 'Eén punt moet eerst worden verbeterd.',
  problems: (amount) => `${amount} punten moeten eerst worden verbeterd.`,
  managers: 'Wie deze configuratie beheert',
  byAdministrator: 'Uw beheerder beheert deze configuratie.',
  byLead: 'Uw teamleider beheert deze configuratie.',
  byLink: (host) => `Uw teamleider beheert deze configuratie via een teamlink (${host}).`,
  whatIsYours: 'U kunt alles bekijken en uw eigen inloggegevens en beveiliging wijzigen.',
  teamLink: 'Teamlink',
  unlock: 'Ontgrendelen',
  locked: 'Baton is vergrendeld.',
  whatIsLocked: 'Inloggegevens en bewaarde klantgegevens gaan open met uw wachtzin.',
  passphrase: 'Wachtzin',
  allowed: 'toegestaan',
  notAllowed: 'nog niet toegestaan',
  refused: 'de browser weigerde',
  allow: 'Toestaan',
  allowFor: (name) => `Toegang tot ${name} toestaan`,
}
