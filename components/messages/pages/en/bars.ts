import { counter } from '../../count.ts'

const count = counter('en')

/** What surrounds every page of the options besides its title: the menu, and the bars over the page. */
export const bars = {
  skip: 'Skip to the content',
  menu: 'Menu',
  pages: 'Pages',
  practiceDesk: 'Practice desk',
  options: 'Baton options',
  reading: 'Reading the set-up…',
  loadingPoints: 'Loading the data points',
  loadingFormats: 'Loading the formats',
  undo: 'Undo',
  changes: 'Changes',
  changeCount: (amount: number) => count(amount, { one: 'change', other: 'changes' }),
  notInUse: 'not in use yet.',
  showChanges: 'Show them',
  putIntoUse: 'Put into use…',
  notSaved: 'Not saved yet: the browser refused. Keep this tab open; it tries again by itself.',
  saving: 'Saving…',
  /** Before how long ago. */
  saved: 'Draft saved',
  oneProblem: 'One thing has to be put right first.',
  problems: (amount: number) => `${amount} things have to be put right first.`,
  managers: 'Who manages this set-up',
  byAdministrator: 'Your administrator manages this set-up.',
  byLead: 'Your team lead manages this set-up.',
  byLink: (host: string) => `Your team lead manages this set-up by a team link (${host}).`,
  whatIsYours: 'You can look at all of it, and change your own credentials and security.',
  teamLink: 'Team link',
  unlock: 'Unlock',
  locked: 'Baton is locked.',
  whatIsLocked: 'Credentials and what is kept of customers open with your passphrase.',
  passphrase: 'Passphrase',
  allowed: 'allowed',
  notAllowed: 'not allowed yet',
  refused: 'the browser refused',
  allow: 'Allow',
  allowFor: (name: string) => `Allow access to ${name}`,
}
