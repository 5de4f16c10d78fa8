import { counter } from '../../count.ts'

const count = counter('en')
const sources = (amount: number) => count(amount, { one: 'source', other: 'sources' })
const records = (amount: number) => count(amount, { one: 'record', other: 'records' })

/** The set-up as a list of steps, and the test of all sources. */
export const guide = {
  /** The name of a set-up that has none yet. */
  newTeam: 'Support team',
  title: 'Set up',
  progress: (done: number, all: number) => `${done} of ${all} done`,
  steps: {
    helpdesk: 'Pick your helpdesk',
    sources: 'Add your sources',
    test: 'Test with a customer you know',
    use: 'Put it into use',
  },
  /** After how many steps are done. */
  nextStep: {
    helpdesk: '. Next: pick your helpdesk',
    sources: '. Next: add your sources',
    test: '. Next: test with a customer you know',
    use: '. Next: put it into use',
  },
  help: {
    helpdesk: 'Baton shows its panel beside the tickets there.',
    sources:
      'Each system is asked only what it is needed for, and only when a ticket is opened. Nothing is changed in it.',
    test: 'Enter what you know of one customer. Baton runs the real requests now and says what came back.',
    use: 'From then on the panel opens beside every ticket on this device. Your team gets it by a file or a team link.',
  },
  done: 'Done:',
  next: 'Next:',
  later: 'Later:',
  which: 'Which helpdesk, and where it is.',
  allowAccess: (origin: string) => `Allow access to ${origin}.`,
  at: (name: string, origin: string) => `${name} at ${origin}`,
  noSources: 'The bot that hands over, the shop, the CRM, the ERP: what you have.',
  complete: (amount: number) => `${sources(amount)}, each with what it needs.`,
  oneLacks: (amount: number) => `${sources(amount)}; one still needs something.`,
  someLack: (amount: number, lacking: number) => `${sources(amount)}; ${lacking} still need something.`,
  mistakes: 'something has to be put right',
  access: 'access to its host',
  credentials: 'credentials',
  allAnswered: 'Every source has answered.',
  noneAnswered: 'Ask each source about a customer you know.',
  someAnswered: (working: number, all: number) => `${working} of ${all} sources have answered.`,
  inUse: 'In use on this device.',
  notReady: 'A few things have to be put right first.',
  ready: 'Baton begins to work in your helpdesk.',
  addHelpdesk: 'Add another helpdesk',
  addSource: 'Add a source',
  isOff: 'is switched off',
  stillNeeds: (what: string) => `still needs: ${what}`,
  hasAll: 'has what it needs',
  putIntoUse: 'Put into use…',
  nothingToTest: 'There is no source to test yet.',
  testAll: 'Test all sources',
  testing: 'Asking…',
  needs: (what: string) => `needs ${what}`,
  asking: 'asking…',
  failed: 'failed',
  nobody: (time: string) => `answered in ${time}, and knows nobody of that name`,
  answered: (amount: number, time: string) => `${records(amount)} in ${time}`,
}
