import { expect, it } from 'vitest'
import type { Turn } from '#lib/contract/turn.ts'
import { conversationOf, spokenTurns } from '#lib/understanding/spoken.ts'

const turn = (id: string, role: Turn['role'], text: string, more: Partial<Turn> = {}): Turn => ({
  id,
  role,
  text,
  ...more,
})

it('leaves out what was not said to each other: system lines, internal notes, empty messages and payloads', () => {
  const turns = [
    turn('a', 'customer', 'Where is my parcel?'),
    turn('b', 'system', 'Conversation transferred'),
    turn('c', 'agent', 'Looks like a trick', { internal: true }),
    turn('d', 'customer', '  '),
    turn('e', 'customer', ' {"type": "event", "name": "handoff.initiate"} '),
    turn('f', 'customer', '[1, 2]'),
    turn('g', 'customer', '[photo] {see above}'),
    turn('h', 'bot', 'Let me check.'),
  ]
  const spoken = spokenTurns(turns)
  expect(spoken.map(({ id }) => id)).toEqual(['a', 'g', 'h'])
  expect(conversationOf(spoken).map(({ role }) => role)).toEqual(['customer', 'customer', 'agent'])
})
