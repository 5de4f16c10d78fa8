import type { KeyringMode } from '#lib/contract/keyring-mode.ts'

/** How long what was entered lasts, after the keyring's mode. */
export const enteredWords: Record<KeyringMode, string> = {
  session: 'Credentials entered, kept until the browser closes.',
  locked: 'Credentials entered, kept on this device behind your passphrase.',
  device: 'Credentials entered, kept on this device.',
}

export const signedInWords: Record<KeyringMode, string> = {
  session: 'Signed in, until the browser closes.',
  locked: 'Signed in, kept on this device behind your passphrase.',
  device: 'Signed in, kept on this device.',
}

export const otherOrigin =
  'The address has changed: what was entered before goes to the old host only. Enter it for this one.'
export const sessionWords = 'Nothing to enter: it uses your own log-in to the helpdesk in this browser.'
export const noneWords = 'Nothing to enter: the system asks for no log-in.'
