import type { PageMessages } from '../messages.ts'

export const credentials: PageMessages['credentials'] = {
  entered: {
    session: 'Inloggegevens ingevoerd, bewaard tot de browser wordt gesloten.',
    locked: 'Inloggegevens ingevoerd, op dit apparaat bewaard, beveiligd met uw wachtwoordzin.',
    device: 'Inloggegevens ingevoerd, op dit apparaat bewaard.',
  },
  signedIn: {
    session: 'Ingelogd, tot de browser wordt gesloten.',
    locked: 'Ingelogd, op dit apparaat bewaard, beveiligd met uw wachtwoordzin.',
    device: 'Ingelogd, op dit apparaat bewaard.',
  },
  fields: { username: 'Gebruikersnaam', password: 'Wachtwoord', token: 'Toegangstoken' },
  otherOrigin:
    'Het adres is veranderd: de eerdere inloggegevens gaan alleen naar de oude host. Voer ze voor deze host opnieuw in.',
  session: 'Niets in te voeren: uw eigen login bij de helpdesk in deze browser wordt gebruikt.',
  none: 'Niets in te voeren: het systeem vraagt geen login.',
  form: (name) => `Inloggegevens voor ${name}`,
  save: 'Opslaan',
  cancel: 'Annuleren',
  signIn: (name) => `Inloggen bij ${name}…`,
  signInAgain: 'Opnieuw inloggen',
  signOut: 'Uitloggen',
  nowSignedIn: 'Ingelogd.',
  replace: 'Vervangen',
  replaceOf: (name) => `Inloggegevens van ${name} vervangen`,
  remove: 'Verwijderen',
  removeOf: (name) => `Inloggegevens van ${name} verwijderen`,
  removed: 'Uit deze browser verwijderd.',
}
