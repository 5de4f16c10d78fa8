import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('nl')

export const bars: PageMessages['bars'] = {
  skip: 'Naar de inhoud',
  menu: 'Menu',
  pages: 'Pagina’s',
  practiceDesk: 'Oefenhelpdesk',
  options: 'Instellingen van Baton',
  reading: 'De configuratie wordt geladen…',
  loadingPoints: 'De gegevens worden geladen',
  loadingFormats: 'De formaten worden geladen',
  undo: 'Ongedaan maken',
  changes: 'Wijzigingen',
  changeCount: (amount) => count(amount, { one: 'wijziging', other: 'wijzigingen' }),
  notInUse: 'nog niet in gebruik.',
  showChanges: 'Bekijken',
  putIntoUse: 'In gebruik nemen…',
  notSaved:
    'Nog niet opgeslagen: de browser weigerde het opslaan. Laat dit tabblad open; Baton probeert het vanzelf opnieuw.',
  saving: 'Wordt opgeslagen…',
  saved: 'Concept opgeslagen',
  oneProblem: 'Eén punt moet eerst worden gecorrigeerd.',
  problems: (amount) => `${amount} punten moeten eerst worden gecorrigeerd.`,
  managers: 'Wie deze configuratie beheert',
  byAdministrator: 'Deze configuratie wordt beheerd door uw beheerder.',
  byLead: 'Deze configuratie wordt beheerd door uw teamleider.',
  byLink: (host) => `Deze configuratie wordt beheerd door uw teamleider, via een teamlink (${host}).`,
  whatIsYours: 'U kunt alles bekijken en uw eigen inloggegevens en beveiliging wijzigen.',
  teamLink: 'Teamlink',
  unlock: 'Ontgrendelen',
  locked: 'Baton is vergrendeld.',
  whatIsLocked: 'Met uw wachtwoordzin komt u weer bij inloggegevens en bewaarde klantgegevens.',
  passphrase: 'Wachtwoordzin',
  allowed: 'toegestaan',
  notAllowed: 'nog niet toegestaan',
  refused: 'de browser weigerde',
  allow: 'Toestaan',
  allowFor: (name) => `Toegang tot ${name} toestaan`,
}
