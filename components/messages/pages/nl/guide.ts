import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('nl')
const sources = (amount: number) => count(amount, { one: 'bron', other: 'bronnen' })
const records = (amount: number) => count(amount, { one: 'record', other: 'records' })

export const guide: PageMessages['guide'] = {
  newTeam: 'Supportteam',
  title: 'Instellen',
  progress: (done, all) => `${done} van ${all} klaar`,
  steps: {
    helpdesk: 'Uw helpdesk kiezen',
    sources: 'Uw bronnen toevoegen',
    test: 'Testen met een klant die u kent',
    use: 'In gebruik nemen',
  },
  nextStep: {
    helpdesk: '. Volgende stap: uw helpdesk kiezen',
    sources: '. Volgende stap: uw bronnen toevoegen',
    test: '. Volgende stap: testen met een klant die u kent',
    use: '. Volgende stap: in gebruik nemen',
  },
  help: {
    helpdesk: 'Daar toont Baton zijn paneel naast de tickets.',
    sources:
      'Elk systeem wordt alleen geraadpleegd voor wat er nodig is, en alleen als een ticket opengaat. Er wordt niets in gewijzigd.',
    test: 'Voer in wat u van één klant weet. Baton verstuurt nu de echte verzoeken en toont wat er terugkomt.',
    use: 'Vanaf dan opent het paneel op dit apparaat naast elk ticket. Uw team krijgt het via een bestand of een teamlink.',
  },
  done: 'Klaar:',
  next: 'Volgende:',
  later: 'Daarna:',
  which: 'Welke helpdesk, en waar die staat.',
  allowAccess: (origin) => `Sta toegang tot ${origin} toe.`,
  at: (name, origin) => `${name} op ${origin}`,
  noSources: 'De bot die overdraagt, de winkel, het CRM, het ERP: wat u hebt.',
  complete: (amount) => `${sources(amount)}, met alles wat nodig is.`,
  oneLacks: (amount) => `${sources(amount)}; één mist nog iets.`,
  someLack: (amount, lacking) => `${sources(amount)}; ${lacking} missen nog iets.`,
  mistakes: 'een correctie',
  access: 'toegang tot de host',
  credentials: 'inloggegevens',
  allAnswered: 'Elke bron heeft geantwoord.',
  noneAnswered: 'Vraag bij elke bron een klant op die u kent.',
  someAnswered: (working, all) => `${working} van ${all} bronnen hebben geantwoord.`,
  inUse: 'In gebruik op dit apparaat.',
  notReady: 'Enkele punten moeten eerst worden gecorrigeerd.',
  ready: 'Baton begint in uw helpdesk te werken.',
  addHelpdesk: 'Nog een helpdesk toevoegen',
  addSource: 'Bron toevoegen',
  isOff: 'is uitgeschakeld',
  stillNeeds: (what) => `heeft nog nodig: ${what}`,
  hasAll: 'heeft wat nodig is',
  putIntoUse: 'In gebruik nemen…',
  nothingToTest: 'Er is nog geen bron om te testen.',
  testAll: 'Alle bronnen testen',
  testing: 'Bezig met opvragen…',
  needs: (what) => `heeft nodig: ${what}`,
  asking: 'wordt opgevraagd…',
  failed: 'mislukt',
  nobody: (time) => `antwoordde in ${time} en kent niemand met die naam`,
  answered: (amount, time) => `${records(amount)} in ${time}`,
}
