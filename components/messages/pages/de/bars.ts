import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('de')

export const bars: PageMessages['bars'] = {
  skip: 'Zum Inhalt springen',
  menu: 'Menü',
  pages: 'Seiten',
  practiceDesk: 'Übungs-Helpdesk',
  options: 'Einstellungen von Baton',
  reading: 'Die Einrichtung wird gelesen …',
  loadingPoints: 'Die Datenpunkte werden geladen',
  loadingFormats: 'Die Formate werden geladen',
  undo: 'Rückgängig',
  changes: 'Änderungen',
  changeCount: (amount) => count(amount, { one: 'Änderung', other: 'Änderungen' }),
  notInUse: 'noch nicht in Kraft.',
  showChanges: 'Anzeigen',
  putIntoUse: 'In Kraft setzen …',
  notSaved:
    'Noch nicht gespeichert: Der Browser hat es abgelehnt. Lassen Sie diesen Tab offen; Baton versucht es von selbst erneut.',
  saving: 'Wird gespeichert …',
  saved: 'Entwurf gespeichert',
  oneProblem: 'Etwas muss vorher berichtigt werden.',
  problems: (amount) => `${amount} Dinge müssen vorher berichtigt werden.`,
  managers: 'Wer diese Einrichtung verwaltet',
  byAdministrator: 'Ihr Administrator verwaltet diese Einrichtung.',
  byLead: 'Ihre Teamleitung verwaltet diese Einrichtung.',
  byLink: (host) => `Ihre Teamleitung verwaltet diese Einrichtung über einen Team-Link (${host}).`,
  whatIsYours:
    'Sie können alles ansehen und Ihre eigenen Zugangsdaten sowie Ihre Sicherheitseinstellungen ändern.',
  teamLink: 'Team-Link',
  unlock: 'Entsperren',
  locked: 'Baton ist gesperrt.',
  whatIsLocked: 'Zugangsdaten und aufbewahrte Kundendaten öffnen sich mit Ihrer Passphrase.',
  passphrase: 'Passphrase',
  allowed: 'erlaubt',
  notAllowed: 'noch nicht erlaubt',
  refused: 'vom Browser abgelehnt',
  allow: 'Erlauben',
  allowFor: (name) => `Zugriff auf ${name} erlauben`,
}
