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
    use: 'In Kraft setzen',
  },
  nextStep: {
    helpdesk: '. Als Nächstes: Helpdesk wählen',
    sources: '. Als Nächstes: Quellen hinzufügen',
    test: '. Als Nächstes: mit einem bekannten Kunden testen',
    use: '. Als Nächstes: in Kraft setzen',
  },
  help: {
    helpdesk: 'Dort zeigt Baton sein Panel neben den Tickets.',
    sources:
      'Jedes System wird nur gefragt, wofür es gebraucht wird, und nur beim Öffnen eines Tickets. Geändert wird darin nichts.',
    test: 'Geben Sie ein, was Sie von einem Kunden wissen. Baton führt die echten Anfragen jetzt aus und sagt, was zurückkam.',
    use: 'Von da an öffnet sich das Panel auf diesem Gerät neben jedem Ticket. Ihr Team erhält es über eine Datei oder einen Team-Link.',
  },
  done: 'Erledigt:',
  next: 'Als Nächstes:',
  later: 'Später:',
  which: 'Welcher Helpdesk, und wo er ist.',
  allowAccess: (origin) => `Erlauben Sie den Zugriff auf ${origin}.`,
  at: (name, origin) => `${name} unter ${origin}`,
  noSources: 'Der Bot, der übergibt, der Shop, das CRM, das ERP: was Sie haben.',
  complete: (amount) => `${sources(amount)}, alles Nötige ist da.`,
  oneLacks: (amount) => `${sources(amount)}; bei einer fehlt noch etwas.`,
  someLack: (amount, lacking) => `${sources(amount)}; bei ${lacking} fehlt noch etwas.`,
  mistakes: 'eine Berichtigung',
  access: 'Zugriff auf ihren Host',
  credentials: 'Zugangsdaten',
  allAnswered: 'Jede Quelle hat geantwortet.',
  noneAnswered: 'Fragen Sie jede Quelle nach einem Kunden, den Sie kennen.',
  someAnswered: (working, all) => `${working} von ${all} Quellen haben geantwortet.`,
  inUse: 'Auf diesem Gerät in Kraft.',
  notReady: 'Einiges muss vorher berichtigt werden.',
  ready: 'Baton beginnt, in Ihrem Helpdesk zu arbeiten.',
  addHelpdesk: 'Weiteren Helpdesk hinzufügen',
  addSource: 'Quelle hinzufügen',
  isOff: 'ist ausgeschaltet',
  stillNeeds: (what) => `braucht noch: ${what}`,
  hasAll: 'hat alles Nötige',
  putIntoUse: 'In Kraft setzen …',
  nothingToTest: 'Es gibt noch keine Quelle zu testen.',
  testAll: 'Alle Quellen testen',
  testing: 'Wird gefragt …',
  needs: (what) => `braucht: ${what}`,
  asking: 'wird gefragt …',
  failed: 'fehlgeschlagen',
  nobody: (time) => `hat in ${time} geantwortet und kennt niemanden dieses Namens`,
  answered: (amount, time) => `${records(amount)} in ${time}`,
}
