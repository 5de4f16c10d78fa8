import type { PageMessages } from '../messages.ts'

export const credentials: PageMessages['credentials'] = {
  entered: {
    session: 'Zugangsdaten eingegeben; sie bleiben erhalten, bis der Browser geschlossen wird.',
    locked: 'Zugangsdaten eingegeben; sie bleiben auf diesem Gerät, geschützt durch Ihre Passphrase.',
    device: 'Zugangsdaten eingegeben; sie bleiben auf diesem Gerät.',
  },
  signedIn: {
    session: 'Angemeldet, bis der Browser geschlossen wird.',
    locked: 'Angemeldet; bleibt auf diesem Gerät, geschützt durch Ihre Passphrase.',
    device: 'Angemeldet; bleibt auf diesem Gerät.',
  },
  fields: { username: 'Benutzername', password: 'Passwort', token: 'Zugriffstoken' },
  otherOrigin:
    'Die Adresse hat sich geändert: Die bisherigen Zugangsdaten gehen nur an den alten Host. Geben Sie sie für diesen neu ein.',
  session: 'Nichts einzugeben: Es gilt Ihre eigene Anmeldung am Helpdesk in diesem Browser.',
  none: 'Nichts einzugeben: Das System verlangt keine Anmeldung.',
  form: (name) => `Zugangsdaten für ${name}`,
  save: 'Speichern',
  cancel: 'Abbrechen',
  signIn: (name) => `Bei ${name} anmelden …`,
  signInAgain: 'Erneut anmelden',
  signOut: 'Abmelden',
  nowSignedIn: 'Angemeldet.',
  replace: 'Ersetzen',
  replaceOf: (name) => `Zugangsdaten von ${name} ersetzen`,
  remove: 'Entfernen',
  removeOf: (name) => `Zugangsdaten von ${name} entfernen`,
  removed: 'Aus diesem Browser entfernt.',
}
