import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('de')
const sources = (amount: number) => count(amount, { one: 'Quelle', other: 'Quellen' })
const records = (amount: number) => count(amount, { one: 'Datensatz', other: 'Datensätze' })

export const guide: PageMessages['guide'] = {
  newTeam: 'Support-Team',
  title: 'Einrichten',
  progress: (done, all) => `${done} von ${all} erledigt`,
  steps: {
    helpdesk: 'Helpdesk wählen',
    sources: 'Quellen hinzufügen',
    test: 'Mit einem bekannten Kunden testen',
    use: 'Aktivieren',
  },
  nextStep: {
    helpdesk: '. Als Nächstes: Helpdesk wählen',
    sources: '. Als Nächstes: Quellen hinzufügen',
    test: '. Als Nächstes: mit einem bekannten Kunden testen',
    use: '. Als Nächstes: aktivieren',
  },
  help: {
    helpdesk: 'Dort zeigt Baton sein Panel neben den Tickets.',
    sources:
      'Jedes System wird nur nach dem gefragt, wofür es gebraucht wird, und nur beim Öffnen eines Tickets. Geändert wird darin nichts.',
    test: 'Geben Sie ein, was Sie über einen Kunden wissen. Baton führt die echten Anfragen jetzt aus und zeigt, was zurückkam.',
    use: 'Von da an öffnet sich das Panel auf diesem Gerät neben jedem Ticket. Ihr Team erhält es über eine Datei oder einen Team-Link.',
  },
  done: 'Erledigt:',
  next: 'Als Nächstes:',
  later: 'Später:',
  which: 'Welcher Helpdesk es ist und wo er liegt.',
  allowAccess: (origin) => `Erlauben Sie den Zugriff auf ${origin}.`,
  at: (name, origin) => `${name} unter ${origin}`,
  noSources: 'Der Bot, der übergibt, der Shop, das CRM, das ERP: was Sie haben.',
  complete: (amount) => `${sources(amount)}, alles Nötige ist da.`,
  oneLacks: (amount) => `${sources(amount)}; bei einer fehlt noch etwas.`,
  someLack: (amount, lacking) => `${sources(amount)}; bei ${lacking} fehlt noch etwas.`,
  mistakes: 'eine Korrektur',
  access: 'Zugriff auf ihren Host',
  credentials: 'Zugangsdaten',
  allAnswered: 'Jede Quelle hat geantwortet.',
  noneAnswered: 'Fragen Sie jede Quelle nach einem Kunden, den Sie kennen.',
  someAnswered: (working, all) => `${working} von ${all} Quellen haben geantwortet.`,
  inUse: 'Auf diesem Gerät aktiv.',
  notReady: 'Einiges muss vorher korrigiert werden.',
  ready: 'Baton beginnt, in Ihrem Helpdesk zu arbeiten.',
  addHelpdesk: 'Weiteren Helpdesk hinzufügen',
  addSource: 'Quelle hinzufügen',
  isOff: 'ist ausgeschaltet',
  stillNeeds: (what) => `braucht noch: ${what}`,
  hasAll: 'hat alles Nötige',
  putIntoUse: 'Aktivieren …',
  nothingToTest: 'Es gibt noch keine Quelle zum Testen.',
  testAll: 'Alle Quellen testen',
  testing: 'Abfrage läuft …',
  needs: (what) => `braucht: ${what}`,
  asking: 'wird abgefragt …',
  failed: 'fehlgeschlagen',
  nobody: (time) => `hat in ${time} geantwortet und kennt niemanden mit diesem Namen`,
  answered: (amount, time) => `${records(amount)} in ${time}`,
}
