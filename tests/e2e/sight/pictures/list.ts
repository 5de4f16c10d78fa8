import type { PanelLanguage } from '#lib/contract/language.ts'
import type { StateName } from '../page/main.tsx'

/** One main state of the panel as it has to look: kept in the repository, shown in the gallery, compared by the tests. */
export interface KeptPicture {
  /** The name of its file, without `.png`. */
  name: string
  /** A sentence under it in the gallery. */
  caption: string
  state: StateName
  tab?: 'transcript' | 'orders' | 'customer'
  /** What is pressed before it is taken, one after the other; the sheet that has to be open then. */
  open?: { keys: string[]; sheet: string }
  /** What is clicked then, as CSS. */
  click?: string[]
  /** What has to be there at the end, as CSS: what is loaded late. */
  shows?: string
  /** CSS pixels. */
  size?: { width: number; height: number }
  theme?: 'dark'
  dir?: 'rtl'
  language?: PanelLanguage
  /** The browser has no network. */
  offline?: true
}

/** What a 14-inch screen leaves beside a helpdesk, and what has to fit without scrolling. */
export const glance = { width: 400, height: 650 }
const narrow = { width: 320, height: 760 }
const wide = { width: 520, height: 650 }
const rail = { width: 36, height: 300 }

const sheet = (name: string, key: string, caption: string, shows: string): KeptPicture => ({
  name: `sheet-${name}`,
  caption,
  shows: `dialog ${shows}`,
  state: 'full',
  open: { keys: [key], sheet: name },
})

export const keptPictures: readonly KeptPicture[] = [
  { name: 'brief', caption: 'The first look at a ticket, in 400 × 650 px.', state: 'full' },
  { name: 'brief-dark', caption: 'The same in a dark theme.', state: 'full', theme: 'dark' },
  {
    name: 'brief-german-320',
    caption: 'As narrow as it gets, in German.',
    state: 'full',
    size: narrow,
    language: 'de',
  },
  { name: 'brief-520', caption: 'As wide as it gets.', state: 'all that systems know', size: wide },
  { name: 'brief-rtl', caption: 'Laid out from right to left.', state: 'full', dir: 'rtl' },
  {
    name: 'read',
    caption: 'The bot has sent nothing but the conversation: everything is read in it, and says so.',
    state: 'read in the conversation',
  },
  {
    name: 'claim',
    caption: 'What the customer says and what a record says, side by side.',
    state: 'claim and record differ',
  },
  { name: 'choice', caption: 'More than one conversation may belong to the ticket.', state: 'choice' },
  { name: 'no-packet', caption: 'No bot has handed this ticket over.', state: 'packet missing' },
  { name: 'one-failed', caption: 'One system does not answer; the rest stands.', state: 'one source failed' },
  { name: 'all-failed', caption: 'No system answers.', state: 'all failed' },
  { name: 'stale', caption: 'Shown from the cache, older than it should be.', state: 'from cache, stale' },
  { name: 'offline', caption: 'The network is gone.', state: 'full', offline: true },
  { name: 'locked', caption: 'The keyring is locked.', state: 'locked' },
  { name: 'loading', caption: 'A customer who was never seen before.', state: 'loading first time' },
  { name: 'no-ticket', caption: 'No ticket is open.', state: 'no ticket' },
  {
    name: 'looked-up',
    caption: 'No ticket is open, and a customer is looked up whose address was marked on some page.',
    state: 'looked up',
    shows: '[data-sheet="look-up"] [data-card="customer"]',
  },
  {
    name: 'introduction',
    caption: 'A new agent is offered three steps.',
    state: 'new agent',
  },
  {
    name: 'introduction-keys',
    caption: 'The second of them has a key tried.',
    state: 'new agent',
    click: ['[data-do="begin"]', '[data-do="next"]'],
    shows: '[data-introduction="keys"] [data-tried]',
  },
  {
    name: 'introduction-looks',
    caption: 'The third, in German and as narrow as it gets.',
    state: 'new agent',
    click: ['[data-do="begin"]', '[data-do="next"]', '[data-do="next"]'],
    size: narrow,
    language: 'de',
  },
  { name: 'compact', caption: 'Smaller distances, and what this agent has pinned.', state: 'compact' },
  { name: 'rail', caption: 'Folded to the rail, with a failure to tell of.', state: 'collapsed', size: rail },
  { name: 'transcript', caption: 'What was said, at its newest.', state: 'full', tab: 'transcript' },
  {
    name: 'orders',
    caption: 'Orders with items, payment, shipment and what came back.',
    state: 'all that systems know',
    tab: 'orders',
  },
  {
    name: 'customer',
    caption: 'The customer, and records that may be theirs.',
    state: 'all that systems know',
    tab: 'customer',
  },
  {
    name: 'customer-conflict-dark',
    caption: 'Two systems disagree.',
    state: 'conflict',
    tab: 'customer',
    theme: 'dark',
  },
  sheet('macros', '/', 'Macros, filled with what is known.', '[data-preview]'),
  {
    name: 'sheet-own-macro',
    caption: 'A macro of the agent’s own is written.',
    state: 'full',
    open: { keys: ['/'], sheet: 'macros' },
    click: ['[data-do="copy-macro"]'],
    shows: '[data-macro-form] [data-preview]',
  },
  sheet('articles', 'k', 'Articles for what the customer asks.', 'li'),
  sheet('greeting', 'g', 'A first reply that shows we have read.', 'textarea'),
  sheet('note', 'n', 'A note for the next human.', 'textarea'),
  sheet('palette', '.', 'Everything by its name.', '[role=option]'),
  sheet('shortcuts', '?', 'Every key.', 'dl'),
]
