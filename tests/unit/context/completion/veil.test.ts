import { describe, expect, it } from 'vitest'
import { completeBrief } from '#lib/context/completion/complete-brief.ts'
import { veiled } from '#lib/context/completion/veil.ts'
import { briefOf } from '#lib/understanding/brief/brief-of.ts'
import { conversationOf, spokenTurns } from '#lib/understanding/spoken.ts'
import { understand } from '#lib/understanding/understand.ts'
import { found, reading, talk } from './understood.ts'

/** The brief of what is said, and nothing sent. */
function shown(messages: string[], forbidden: string[] = []): string {
  const turns = spokenTurns(talk(...messages))
  const read = { turns, understood: understand(conversationOf(turns)), claimsAgainst: () => [] }
  return JSON.stringify(completeBrief(briefOf(undefined, {}), { reading: read, orders: [], forbidden }))
}

describe('what nobody has to look at', () => {
  it('is not in the brief: what tells people apart, whole card numbers and passwords', () => {
    const brief = shown([
      'bot: What is your order number?',
      'My PIN is 4821, I was born on 3 May 1985. What about my 4111 1111 1111 1111?',
      'order number 4111-1111-1111-1111',
      'My password is Tulip!99, why does it not work?',
      'bot: I have checked the PIN 4821 for you, and PIN 5932 too.',
    ])
    expect(brief).toContain('••••')
    for (const secret of ['4821', '5932', '3 May 1985', '4111', 'Tulip!99'])
      expect(brief).not.toContain(secret)
  })

  it('is not in the brief either where the team’s policy forbids it', () => {
    const said = ['What did you do with the parcel of my order A-1001 again?']
    expect(shown(said)).toContain('A-1001')
    expect(shown(said, ['packets.facts.order_id'])).not.toContain('A-1001')
    expect(shown(said, ['packets.facts'])).not.toContain('A-1001')
  })

  it('leaves every place in the conversation where it was, and the same digit elsewhere', () => {
    const turns = talk('I want 2 of size 2 please')
    const read = reading(turns, { facts: [{ ...found(turns, 'quantity', '2') }] })
    expect(veiled(read, (slot) => slot === 'quantity').turns[0]?.text).toBe('I want • of size 2 please')
  })
})
