import type { KeyringMode } from '#lib/contract/keyring-mode.ts'

/* How long what was entered lasts, after the keyring's mode. */
const entered: Record<KeyringMode, string> = {
  session: 'Credentials entered, kept until the browser closes.',
  locked: 'Credentials entered, kept on this device behind your passphrase.',
  device: 'Credentials entered, kept on this device.',
}
const signedIn: Record<KeyringMode, string> = {
  session: 'Signed in, until the browser closes.',
  locked: 'Signed in, kept on this device behind your passphrase.',
  device: 'Signed in, kept on this device.',
}

/** The names of what is entered, by the names under which it is kept. */
const fields: Record<string, string> = { username: 'User name', password: 'Password', token: 'Token' }

/** A source's credentials: whether they are there, and the form for them. */
export const credentials = {
  entered,
  signedIn,
  fields,
  otherOrigin:
    'The address has changed: what was entered before goes to the old host only. Enter it for this one.',
  session: 'Nothing to enter: it uses your own log-in to the helpdesk in this browser.',
  none: 'Nothing to enter: the system asks for no log-in.',
  form: (name: string) => `Credentials for ${name}`,
  save: 'Save',
  cancel: 'Cancel',
  signIn: (name: string) => `Sign in to ${name}…`,
  signInAgain: 'Sign in again',
  signOut: 'Sign out',
  nowSignedIn: 'Signed in.',
  replace: 'Replace',
  replaceOf: (name: string) => `Replace the credentials of ${name}`,
  remove: 'Remove',
  removeOf: (name: string) => `Remove the credentials of ${name}`,
  removed: 'Removed from this browser.',
}
