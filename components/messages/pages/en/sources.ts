import { counter } from '../../count.ts'

const count = counter('en')

/** The list of sources and the page of one: what each is, how it fares, what it lacks, and what can be done. */
export const sources = {
  add: 'Add a source',
  none: 'No sources yet. Begin with the bot that hands over, then the shop.',
  noneManaged: 'This set-up names no sources.',
  /** The name of the switch. */
  asked: (name: string) => `${name} is asked`,
  noAddress: 'no address yet',
  mistakes: (amount: number) => count(amount, { one: 'mistake', other: 'mistakes' }),
  hostNotAllowed: 'host not allowed yet',
  credentialsMissing: 'credentials missing',
  moveUp: (name: string) => `Move ${name} up`,
  moveDown: (name: string) => `Move ${name} down`,
  duplicate: 'Duplicate',
  duplicateOf: (name: string) => `Duplicate ${name}`,
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  removed: (name: string) => `Removed ${name}.`,
  copyOf: (name: string) => `${name} (copy)`,
  switchOn: 'Switch on',
  switchOff: 'Switch off',
  unknown: 'There is no such source',
  all: 'All sources',
  sendsTo: (kind: string, origin: string) => `${kind}. Sends requests to ${origin} only.`,
  sendsNowhere: (kind: string) => `${kind}. No address yet.`,
  madeFrom: (preset: string) => `own, made from ${preset}`,
  own: 'own definition',
  setUp: 'How it is set up',
  loadingEditor: 'Loading the editor',
  off: 'switched off',
  neverAsked: 'not asked yet',
  works: 'works',
  /** Before how long ago. */
  lastWorked: 'last worked',
}
