import type { KeyringMode } from '#lib/contract/keyring-mode.ts'

/** The three ways of keeping credentials, as plainly as they deserve. */
export const modeWords: Record<KeyringMode, { title: string; good: string; bad: string }> = {
  session: {
    title: 'Until the browser closes',
    good: 'Nothing is left on the disk. Whoever takes this computer when the browser is closed finds nothing.',
    bad: 'You enter your credentials again each time you start the browser, and tickets open without what was kept.',
  },
  locked: {
    title: 'Behind a passphrase',
    good: 'Kept on the disk, encrypted. Only your passphrase opens it; after a while without use it locks again.',
    bad: 'You enter the passphrase when the browser starts. Nobody can reset it: if it is forgotten, you enter all credentials anew.',
  },
  device: {
    title: 'On this device, unprotected',
    good: 'Nothing to enter, ever again, on this computer.',
    bad: 'Whoever can read this computer’s disk, or sits down at your account, has your credentials. Only for a computer that is encrypted and yours alone.',
  },
}

/** What is kept where, by mode. */
export const keptWords: Record<KeyringMode, { credentials: string; data: string }> = {
  session: {
    credentials:
      'stay in the browser’s memory until it closes. They are never written to the disk, never part of the team config, never shown again, and go only to the host that you entered them for.',
    data: 'is kept encrypted, for a short time, so that a ticket opens at once. Its key goes when the browser closes.',
  },
  locked: {
    credentials:
      'are kept on the disk, encrypted under your passphrase. They are never part of the team config, never shown again, and go only to the host that you entered them for.',
    data: 'is kept encrypted under your passphrase, for a short time, so that a ticket opens at once.',
  },
  device: {
    credentials:
      'are kept on the disk of this device, and so is the key that opens them. They are never part of the team config, never shown again, and go only to the host that you entered them for.',
    data: 'is kept encrypted, for a short time, so that a ticket opens at once. Its key lies on the same disk.',
  },
}
