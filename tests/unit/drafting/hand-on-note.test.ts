import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noteSpeech } from '#components/panel/hand-on-note/speech.ts'
import type { PanelView } from '#components/panel/view.ts'
import { labelLookup } from '#components/panel/view.ts'
import type { Brief, Snapshot } from '#lib/contract/snapshot.ts'
import { writeNote } from '#lib/drafting/hand-on-note/write-note.ts'
import { now } from '../../component/panel/people.ts'
import { brief, full } from '../../component/panel/snapshots.ts'

const noteOf = (snapshot: Snapshot) => {
  const view = { labelOf: labelLookup(snapshot.sources) } as PanelView
  // Times of the zone that the machine is in are not what is tested here.
  const speech = { ...noteSpeech(view, now), title: (ticket: string) => `Note ${ticket}`, time: clock }
  return writeNote(snapshot, speech, new Date(now).toISOString())
}
const clock = (at: string) => at.slice(11, 16)
const withBrief = (change: Partial<Brief>, more: Partial<Snapshot> = {}) =>
  full(more, { brief: { state: 'ready', data: { ...brief, ...change }, failures: [] } })
const sent = <T>(value: T) => ({ state: 'sent' as const, value })

describe('the hand-on note', () => {
  it('says who, what, why, what was tried and promised, and each fact with its proof', () => {
    const lines = noteOf(
      withBrief({
        open: sent([{ text: 'Can it come\nbefore Friday?' }]),
        completeness: { known: [], missing: ['phone'] },
      }),
    ).split('\n')
    expect(lines).toEqual([
      'Note 1',
      'Customer: Eva Janssen, eva.janssen@example.com, Verified: e-mail link, writes Dutch',
      'Wants: Order 1001 is a week late, tracking shows no scan, customer asks for a person. (order status)',
      'Why a person: Asked twice for a person. (rule: second request for a human) “Yes, and I asked them. I want to talk to a person”',
      'Mood: negative',
      'Tried:',
      '- Where is my parcel?, 15:00',
      '- Tracking looked up, no scan since 12 November, 14:59',
      'Promised: an answer within 24 hours, 15:02',
      'Orders:',
      expect.stringMatching(/^- 1001 \(what it is about\): shipped \(Vendure, 15:27\)$/),
      expect.stringMatching(/^- /),
      expect.stringMatching(/^- /),
      'Known:',
      '- Order: 1001 (said by the customer, 14:59, system: Vendure)',
      '- E-mail: eva.janssen@example.com (said by the customer, 14:59)',
      '- Deliver to: Dorpsstraat 12, Amsterdam (said by the customer, 15:02, disputed)',
      '- Neighbours asked: yes (worked out by the bot)',
      'Open: Can it come before Friday?',
      'Missing: Phone',
      'Data: as of 15:27',
    ])
  })

  it('is without what the policy forbids, and without what tells people apart', () => {
    const facts = brief.known.state === 'sent' ? brief.known.value : []
    const secret = {
      slot: 'Date-of-Birth',
      value: '1.1.1980',
      status: 'customer-said' as const,
      evidence: [],
    }
    const note = noteOf(
      withBrief(
        { known: sent([...facts, secret]), want: sent({ text: 'Card 4111 1111 1111 1111 was charged' }) },
        { forbidden: ['packets.sentiment', 'packets.attempts', 'packets.facts.email'] },
      ),
    )
    expect(note).not.toMatch(/Mood|Tried|Promised|E-mail|1980|4111/)
    expect(note).toContain('was charged')
  })

  it('takes nothing from a conversation that may be another customer’s', () => {
    const note = noteOf(full({ join: { state: 'choice', candidates: [] } }))
    expect(note).not.toMatch(/Wants|Mood|Known|Tried|what it is about/)
    expect(note).toContain('1001 (the newest)')
  })

  it('says what both sides say where they disagree, and which system has not answered', () => {
    const conflicts: Brief['conflicts'] = [
      {
        kind: 'not-delivered-but-delivered',
        claim: { turnId: 't2', text: 'it never came' },
        record: {
          text: 'delivered',
          provenance: { sourceId: 'tryton', at: new Date(now).toISOString() },
        },
        orderNumber: '1001',
      },
    ]
    const snapshot = withBrief({ conflicts })
    const [first, ...others] = snapshot.sources
    const failed = { ...snapshot, sources: first ? [{ ...first, state: 'failed' as const }, ...others] : [] }
    const note = noteOf(failed)
    expect(note).toContain(
      'Says not delivered, the system says delivered, 1001 “it never came” (system: Tryton, delivered)',
    )
    expect(note).toContain('ShopBot did not answer')
  })

  it('stays one line a point, whatever anybody wrote', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 900 }).map((text) => `x${text}`),
        (text) => {
          const note = noteOf(withBrief({ want: sent({ text }), open: sent([{ text }, { text }]) }))
          const plain = noteOf(
            withBrief({ want: sent({ text: 'x' }), open: sent([{ text: 'x' }, { text: 'x' }]) }),
          )
          expect(note.split('\n').length).toBe(plain.split('\n').length)
          expect(Math.max(...note.split('\n').map(({ length }) => length))).toBeLessThan(600)
        },
      ),
    )
  })
})
