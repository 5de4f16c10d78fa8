/** How credentials and what is kept of customers are protected on this device. */
export const security = {
  cache: {
    title: 'Cache',
    about: 'What Baton keeps of tickets and customers, so that they open at once.',
    clear: 'Clear the cache',
    cleared: 'The cache is empty.',
  },
  kept: {
    title: 'What is kept, and where',
    credentials: 'Credentials',
    data: 'Customers’ data',
    setup: 'The set-up',
    setupText: 'lies in the browser’s storage as it is: it holds no secret.',
    nothing: 'Nothing',
    nothingText: 'goes to the makers of Baton. It talks to the hosts of your config and to no others.',
    modes: {
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
    },
  },
  modes: {
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
  },
  keyring: {
    title: 'Credentials on this device',
    about: 'How what you enter is kept. It is yours alone: no team config, file or team link carries it.',
    damaged: 'The keys that were kept here are damaged',
    damagedText: 'What was stored cannot be opened any more. Begin anew, then enter the credentials again.',
    notAllowed: 'Your team no longer allows this way',
    notAllowedText: 'Choose one of the others. What you have entered moves along.',
    inUse: 'in use',
    forbidden: 'not allowed by this set-up',
    moved: 'From now on it is kept this way. What you had entered has moved along.',
    unlockFirst: 'Unlock first.',
    newPassphrase: 'New passphrase',
    keepBehind: 'Keep it behind this passphrase',
    keep: 'Keep it this way',
  },
  choosing: {
    current: 'Current passphrase',
    help: 'At least 12 characters; four or five unrelated words are good.',
    again: 'The same again',
    short: (length: number) => `Too short: it has ${length} characters.`,
    different: 'The two are not the same.',
  },
  passphrase: {
    title: 'Passphrase',
    about: 'Lock when you leave the desk; it also locks by itself.',
    lockedText: 'Locked. Unlock it above, or begin anew if the passphrase is forgotten.',
    lockNow: 'Lock now',
    locksAfter: (minutes: number) =>
      `Locks after ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} without use.`,
    form: 'Lock by itself',
    minutes: 'Locks after so many minutes without use',
    most: (most: number) => `Your team allows at most ${most}.`,
    save: 'Save',
    changed: 'The passphrase is changed.',
    change: 'Change the passphrase',
  },
  reset: {
    done: 'Begun anew. Enter your credentials again on the overview.',
    begin: 'Begin anew',
    title: 'Throw away all credentials on this device?',
    text: 'Every credential and everything that is kept of customers on this device is deleted. You enter the credentials again; the set-up itself stays.',
  },
  rules: {
    title: 'What your team may use',
    about: 'Part of the set-up: it counts on every agent’s device once the set-up is in use there.',
    allowed: 'Allowed ways of keeping credentials',
    minutes: 'A passphrase locks after at most so many minutes without use',
    noLimit: 'no limit',
  },
}
