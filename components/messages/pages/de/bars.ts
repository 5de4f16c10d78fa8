import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('de')

export const bars: PageMessages['bars'] = {
  skip: 'Zum Inhalt springen',
  menu: 'Menü',
  pages: 'Seiten',
  practiceDesk: 'Übungs-Helpdesk',
  options: 'Einstellungen von Baton',
  reading: 'Die Konfiguration wird geladen …',
  loadingPoints: 'Datenpunkte werden geladen',
  loadingFormats: 'Formate werden geladen',
  undo: 'Rückgängig',
  changes: 'Änderungen',
  changeCount: (amount) => count(amount, { one: 'Änderung', other: 'Änderungen' }),
  notInUse: 'noch nicht aktiv.',
  showChanges: 'Anzeigen',
  putIntoUse: 'Aktivieren …',
  notSaved:
    'Noch nicht gespeichert: Der Browser hat das Speichern abgelehnt. Lassen Sie diesen Tab offen; Baton versucht es von selbst erneut.',
  saving: 'Wird gespeichert …',
  saved: 'Entwurf gespeichert',
  oneProblem: 'Eine Angabe muss vorher korrigiert werden.',
  problems: (amount) => `${amount} Angaben müssen vorher korrigiert werden.`,
  managers: 'Wer diese Konfiguration verwaltet',
  byAdministrator: 'Ihr Administrator verwaltet diese Konfiguration.',
  byLead: 'Ihre Teamleitung verwaltet diese Konfiguration.',
  byLink: (host) => `Ihre Teamleitung verwaltet diese Konfiguration über einen Team-Link (${host}).`,
  whatIsYours:
    'Sie können alles ansehen und Ihre eigenen Zugangsdaten sowie Ihre Sicherheitseinstellungen ändern.',
  teamLink: 'Team-Link',
  unlock: 'Entsperren',
  locked: 'Baton ist gesperrt.',
  whatIsLocked: 'Ihre Passphrase gibt Zugangsdaten und gespeicherte Kundendaten frei.',
  passphrase: 'Passphrase',
  allowed: 'erlaubt',
  notAllowed: 'noch nicht erlaubt',
  refused: 'vom Browser abgelehnt',
  allow: 'Erlauben',
  allowFor: (name) => `Zugriff auf ${name} erlauben`,
}
