import type { Failure } from '#lib/contract/failure.ts'
import { megabytes, seconds } from '../units.ts'

/** What went wrong, and what to do about it. */
export interface FailureWords {
  title: string
  whatToDo: string
}

type Words = FailureWords
export type Of<K extends Failure['kind']> = Extract<Failure, { kind: K }>

const menders: Record<Failure['mender'], string> = {
  agent: 'You can put this right',
  lead: 'For your team lead',
  administrator: 'For your administrator',
  vendor: 'For the makers of Baton',
}

const badResponses: Record<Of<'bad-response'>['problem'], (source: string) => Words> = {
  'server-error': (source) => ({
    title: `${source} reports an error of its own`,
    whatToDo: 'Try again in a minute. If it stays, tell whoever looks after that system.',
  }),
  'not-json': (source) => ({
    title: `${source} sent something that is not data`,
    whatToDo:
      'Often this is a sign-in page: open the system, sign in, then try again. Else check its address in the settings.',
  }),
  'cut-off': (source) => ({
    title: `The answer of ${source} was cut off`,
    whatToDo: 'Try again. If it stays, the network or a proxy between ends the connection too early.',
  }),
  'error-reply': (source) => ({
    title: `${source} answered with an error`,
    whatToDo:
      'Try again. If it stays, test this source in the settings: the request may not suit the system.',
  }),
  'wrong-shape': (source) => ({
    title: `${source} sent data in a form Baton does not expect`,
    whatToDo: 'The system may have been updated. Test this source in the settings and correct its mapping.',
  }),
  redirected: (source) => ({
    title: `${source} sent Baton to another address`,
    whatToDo: 'Baton does not follow, to keep the credentials safe. Enter the final address in the settings.',
  }),
  refused: (source) => ({
    title: `${source} refused the request`,
    whatToDo:
      'Test this source in the settings: the system may not accept requests from a browser extension.',
  }),
}

const storageProblems: Record<Of<'storage'>['problem'], Words> = {
  quota: {
    title: 'The disk or the browser’s storage is full',
    whatToDo: 'Free some space. Until then Baton works, but keeps nothing for the next time.',
  },
  unreadable: {
    title: 'What Baton had kept could not be read',
    whatToDo: 'It is fetched again. If this comes back, clear the cache in the settings.',
  },
  unavailable: {
    title: 'The browser’s storage cannot be used',
    whatToDo: 'Restart the browser. Until then Baton works, but keeps nothing for the next time.',
  },
}

const keyringProblems: Record<Of<'keyring'>['problem'], Words> = {
  'wrong-passphrase': {
    title: 'That is not the passphrase',
    whatToDo: 'Try again. After several wrong ones Baton waits a little before the next.',
  },
  damaged: {
    title: 'The keys that were kept on this device are damaged',
    whatToDo: 'Set up the keyring anew in the settings, and enter the credentials again.',
  },
  'not-allowed': {
    title: 'Your team does not allow this way of keeping keys',
    whatToDo: 'Choose another one in the settings.',
  },
}

const notRecorded: Record<Of<'not-recorded'>['reason'], string> = {
  locked: 'Unlock Baton with your passphrase in the settings, then do it once more.',
  storage: 'Make room on the disk or restart the browser, then do it once more.',
}

const notSetUp: Record<Of<'not-set-up'>['missing'], Words> = {
  config: {
    title: 'Baton is not set up in this browser yet',
    whatToDo: 'Enter the team link of your team lead in the settings.',
  },
  source: {
    title: 'No system is set up that can look this up',
    whatToDo: 'Your team lead can connect one in the settings.',
  },
}

const composerProblems: Record<Of<'composer'>['problem'], Words> = {
  'not-found': {
    title: 'Open the reply form first',
    whatToDo: 'This page shows no reply box yet. Open it and insert again, or copy the text.',
  },
  refused: {
    title: 'The reply box did not take the text',
    whatToDo: 'Copy the text and paste it into the reply.',
  },
  'page-gone': {
    title: 'The ticket’s page was closed or has moved on',
    whatToDo: 'Copy the text, or open the ticket again.',
  },
}

const say: { [K in Failure['kind']]: (failure: Of<K>, source: string) => Words } = {
  unauthorized: (_, source) => ({
    title: `${source} did not accept the sign-in`,
    whatToDo: 'Sign in to that system again, or enter new credentials in the settings.',
  }),
  'credential-missing': (_, source) => ({
    title: `No credentials for ${source} on this device`,
    whatToDo: 'Enter them once in the settings.',
  }),
  keyring: ({ problem }) => keyringProblems[problem],
  locked: () => ({
    title: 'Baton is locked',
    whatToDo: 'Unlock it with your passphrase in the settings.',
  }),
  'sign-in': (_, source) => ({
    title: `Signing in at ${source} was not finished`,
    whatToDo: 'Start it again in the settings. If it fails again, your account may not be allowed there.',
  }),
  paused: (_, source) => ({
    title: `${source} failed several times and is left alone for a moment`,
    whatToDo: 'Baton tries again by itself. “Try again” asks at once.',
  }),
  forbidden: (_, source) => ({
    title: `${source} does not let this account read this`,
    whatToDo: 'The account needs the right to read customers, orders or conversations there.',
  }),
  'rate-limited': (_, source) => ({
    title: `${source} asks for fewer requests`,
    whatToDo: 'Nothing is lost: Baton waits as long as the system asks.',
  }),
  unreachable: (_, source) => ({
    title: `${source} cannot be reached`,
    whatToDo:
      'Check the connection of this computer. If other pages open, the system itself is down or its address has changed.',
  }),
  timeout: ({ afterMs }, source) => ({
    title: `${source} did not answer within ${seconds(afterMs)} s`,
    whatToDo: 'Try again. If it stays, the system is overloaded or unreachable from here.',
  }),
  'bad-response': ({ problem }, source) => badResponses[problem](source),
  'permission-missing': (_, source) => ({
    title: `The browser does not let Baton reach ${source}`,
    whatToDo: 'Open the settings and allow it there: one click, and the browser asks once.',
  }),
  'not-found': (_, source) => ({
    title: `The address of ${source} does not exist`,
    whatToDo: 'Correct the address or the preset of this source in the settings.',
  }),
  'too-large': ({ limitBytes }, source) => ({
    title: `The answer of ${source} is larger than ${megabytes(limitBytes)} MB`,
    whatToDo: 'Narrow the request of this source, or raise its limit in the settings.',
  }),
  storage: ({ problem }) => storageProblems[problem],
  'not-recorded': ({ reason }) => ({ title: 'This was not recorded', whatToDo: notRecorded[reason] }),
  'not-set-up': ({ missing }) => notSetUp[missing],
  composer: ({ problem }) => composerProblems[problem],
  'bad-call': () => ({
    title: 'Two parts of Baton did not understand each other',
    whatToDo: 'Reload this page. If it comes back, report it with the time.',
  }),
  defect: () => ({
    title: 'Baton made a mistake here',
    whatToDo: 'Try again. If it comes back, report it with the time.',
  }),
}

/** What went wrong, for whoever can mend it. */
export const failures = { menders, say }
