import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Conversation } from '../../lib/understanding/conversation.ts'
import { prepareGuard } from '../../lib/understanding/guard/prepare-guard.ts'
import { understand } from '../../lib/understanding/understand.ts'
import { root } from '../root.ts'
import type { Row } from './row.ts'

const rounds = 15
const draft =
  'Thank you for waiting. Could you please tell me your order number and the e-mail address that you used?'

/** What the understanding costs in Node on this machine, on a conversation of 200 turns. */
export function understandingCosts(): Row[] {
  const conversation = longConversation(200)
  const guard = prepareGuard(conversation)
  const perTurn = median(() => understand(conversation)) / conversation.length
  // As when it is typed: a check for each letter.
  const perKey = median(() => {
    for (let end = 1; end <= draft.length; end += 1) guard.check(draft.slice(0, end))
  })
  return [
    { what: 'Understanding one turn', unit: 'ms', value: perTurn, limit: 2 },
    { what: "The guard's check at one keystroke", unit: 'ms', value: perKey / draft.length, limit: 5 },
    { what: 'Preparing the guard', unit: 'ms', value: median(() => prepareGuard(conversation)) },
  ]
}

/** The models together, gzipped (level 9), in thousands of bytes. */
export function modelSizes(): Row[] {
  const folder = join(root, 'lib/understanding/models')
  const sizes = readdirSync(folder).map(
    (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
  )
  const value = sizes.reduce((sum, size) => sum + size, 0) / 1000
  return [{ what: 'Models of the understanding, together', unit: 'KB gzip', value, limit: 150 }]
}

function median(work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}

const lines: Conversation = [
  {
    role: 'customer',
    text: 'Hi, my parcel has still not arrived and I am really fed up with waiting for it.',
  },
  { role: 'agent', text: 'I am sorry to hear that! Could you give me your full name and the order number?' },
  {
    role: 'customer',
    text: 'Noor Bakker, it is order #10482. I wrote to you from noor.bakker@example.com last week.',
  },
  { role: 'agent', text: 'Thank you. Which address was it sent to, and how did you pay?' },
  {
    role: 'customer',
    text: 'To 12 Mill Lane, Springfield. I paid $84.50 by Visa on 3 November. Can I speak to a person?',
  },
  {
    role: 'agent',
    text: 'Our article may help: https://help.example.com/late-parcels. We will e-mail you by Friday.',
  },
]

const longConversation = (turns: number): Conversation =>
  Array.from({ length: turns }, (_, index) => lines[index % lines.length] ?? { role: 'agent', text: '' })
