import { counter } from '../../count.ts'

const count = counter('en')
const hosts = (amount: number) => count(amount, { one: 'host', other: 'hosts' })

/** The overview: what is in use, what it needs on this device, and the ways in for the first visit. */
export const overview = {
  title: 'Nobody should have to say it twice',
  about:
    'When a chatbot hands a customer to you, Baton shows the whole story beside the ticket: who it is, what they want, what was tried, and what your systems know.',
  complete: 'Everything that this config needs on this device is in place.',
  needs: (what: string) => `Still needed on this device: ${what}.`,
  needsBoth: (one: string, other: string) => `Still needed on this device: ${one}, and ${other}.`,
  accessToHosts: 'access to hosts',
  credentialsFor: (names: string) => `credentials for ${names}`,
  file: {
    title: 'As a file',
    about:
      'A new file takes the place of the config in use; one with mistakes changes nothing. No file holds a password.',
    download: 'Download the config in use',
    remove: 'Remove the config…',
    removed: 'The config is removed.',
    removeNamed: (name: string) => `Remove “${name}”?`,
    confirm: 'Remove',
    afterwards:
      'Baton stops working in your helpdesks until a config is in use again. Nothing changes in the helpdesks and systems themselves.',
  },
  device: {
    title: 'On this device',
    about: 'The systems that Baton asks, and what you enter for them. What you enter stays on this device.',
    none: 'This config asks no sources yet.',
    launch: 'Launch',
  },
  access: {
    title: (amount: number) => `The browser does not let Baton reach ${hosts(amount)} yet`,
    allow: (amount: number) => `Allow access to ${hosts(amount)}`,
    refused: 'The browser did not allow it. Without it, nothing is read from these hosts; the rest works.',
    /** After the name of a host. */
    uses: (uses: string) => `, for ${uses}`,
    helpdesk: (name: string) => `the helpdesk ${name}`,
    teamLink: 'the team link',
    source: (name: string) => `the source ${name}`,
    languageModel: 'the language model',
    launch: (name: string) => `the launch ${name}`,
  },
  doors: {
    link: 'I have a team link',
    linkAbout: 'Your team lead sent you an address. It brings the set-up and keeps it up to date.',
    file: 'I have a config file',
    fileAbout: 'One file names the helpdesks and systems of your team. It holds no passwords.',
    practice: 'I want to look first',
    practiceAbout:
      'The practice desk is a small helpdesk with invented customers, inside this extension. It needs no server.',
    practiceLink: 'Try the practice desk',
  },
}
