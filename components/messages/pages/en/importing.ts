import { counter } from '../../count.ts'

const count = counter('en')

/** A config that is imported from a file or a text, and why it was refused. */
export const importing = {
  file: 'Config file',
  drop: 'Drop the file here, or choose it:',
  paste: 'Paste the config as text',
  text: 'Config',
  importText: 'Import this text',
  done: 'Imported. This config is in use now.',
  macros: (amount: number) => count(amount, { one: 'macro', other: 'macros' }),
  launches: (amount: number) => count(amount, { one: 'launch', other: 'launches' }),
  has: (what: string) => `It has ${what}.`,
  hasBoth: (one: string, other: string) => `It has ${one} and ${other}.`,
  /* After "The file:". */
  unreadable: 'could not be read. Choose it again.',
  tooLarge: 'is too large for a team config (more than 2 MB).',
  empty: 'is empty.',
  theFile: 'The file',
  entry: (position: number) => `entry ${position}`,
  refusedForOne: 'Not imported. One thing has to be put right.',
  refused: (amount: number) => `Not imported. ${amount} things have to be put right.`,
  keptForOne: 'Not imported. One thing has to be put right; the config in use stays as it was.',
  kept: (amount: number) =>
    `Not imported. ${amount} things have to be put right; the config in use stays as it was.`,
}
