import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Brief } from '#lib/contract/brief.ts'
import type { Evidence } from '#lib/contract/fact.ts'
import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import { briefOf } from '#lib/understanding/brief/brief-of.ts'
import { english, type Frames } from '#lib/understanding/brief/frames.ts'
import { plainLine } from '#lib/understanding/brief/plain-line.ts'
import { sentenceOf, sentenceText } from '#lib/understanding/brief/sentence.ts'
import { packet, turn } from '../../context/make.ts'

/** What people write, and what they write to break things. */
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 200 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    '{text}',
    '{order} {numbers}',
    '“; open: “',
    '<img src=x>',
    '\u202e1001',
    '…',
    'a'.repeat(999),
  ),
  fc.lorem({ mode: 'sentences', maxCount: 12 }).map((words) => words.slice(0, 1000)),
)
const line = text.map((value) => plainLine(value)).filter((value) => value !== '')
const slot = fc.constantFrom(
  'order_id',
  'OrderNumber',
  'email',
  'product',
  'amount',
  'NeighboursAsked',
  'pin',
)

const sent = fc
  .record(
    {
      summary: text,
      intent: fc.record({
        name: fc.oneof(line, fc.constantFrom('track_order', 'cancel_order', 'get_refund')),
      }),
      sentiment: fc.record({ label: fc.oneof(line, fc.constantFrom('negative', 'toString')) }),
      orderNumbers: fc.array(line, { maxLength: 4 }),
      openQuestions: fc.array(line, { maxLength: 3 }),
      facts: fc.array(
        fc.record({
          slot,
          value: line,
          status: fc.constant('bot-inferred' as const),
          evidence: fc.constant<Evidence[]>([]),
        }),
        { maxLength: 5 },
      ),
      attempts: fc.array(
        fc.record(
          {
            kind: fc.constantFrom(
              'article' as const,
              'action' as const,
              'answer' as const,
              'promise' as const,
            ),
            text: line,
            due: line,
            failed: fc.boolean(),
          },
          { requiredKeys: ['kind', 'text'] },
        ),
        { maxLength: 4 },
      ),
    },
    { requiredKeys: [] },
  )
  .map((more) => packet('a', JSON.parse(JSON.stringify(more))))

/** A brief whose parts are all inferred from the turns of a conversation, each with its stretch. */
const inferred = fc.array(text, { minLength: 1, maxLength: 8 }).map((texts) => {
  const transcript = texts.map((one, index) => turn(`t${index}`, one))
  const evidence: Evidence[] = transcript.map(({ id, text: { length } }) => ({
    kind: 'turn',
    turnId: id,
    start: 0,
    end: length,
  }))
  const [first] = texts
  const part = <T>(value: T) => ({ state: 'inferred' as const, value, evidence })
  const of: Brief = {
    ...briefOf(undefined, {}),
    want: part({ text: first ?? '', intent: 'change_order', confidence: 0.5 }),
    known: part(
      transcript.map(({ id, text: value }) => ({
        slot: 'product',
        value,
        status: 'customer-said' as const,
        evidence: [{ kind: 'turn' as const, turnId: id }],
      })),
    ),
    tried: part(transcript.map(({ id, text: value }) => ({ kind: 'answer', text: value, turnId: id }))),
    open: part(
      transcript.map(({ id, text: value }) => ({ text: value, quote: { turnId: id, text: value } })),
    ),
  }
  return { of, packet: packet('a', { transcript }) }
})

const values = new Set(['{text}', '{intent}', '{label}', '{value}', '{due}', '{numbers}'])

/** The same frames with every value between brackets that no generated text holds, and without words around them. */
const bracketed: Frames = JSON.parse(
  JSON.stringify(english, (key, value) => {
    if (typeof value !== 'string' || key === 'between' || key === 'end') return value
    const holes = value.match(/\{\w+\}/g) ?? []
    return holes.map((hole) => (values.has(hole) ? `\ue000${hole}\ue001` : hole)).join('')
  }),
)
const valuesIn = (clause: string): string[] =>
  [...clause.matchAll(/\ue000([^\ue001]*)\ue001/g)].flatMap(([, value = '']) => value)

function proofOf(evidence: Evidence, { transcript, ...fields }: HandoffPacket): string {
  if (evidence.kind === 'turn') {
    const said = transcript.find(({ id }) => id === evidence.turnId)?.text ?? ''
    return said.slice(evidence.start, evidence.end)
  }
  if (evidence.kind === 'record') return ''
  const found = evidence.path.split('.').reduce<unknown>((inner, name) => Object(inner)[name], fields)
  return textsIn(found).join('\n')
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(textsIn)

function expectProved(of: Brief, from: HandoffPacket) {
  for (const { text: clause, evidence } of sentenceOf(of, bracketed)?.clauses ?? []) {
    const proof = evidence.map((one) => plainLine(proofOf(one, from))).join('\n')
    const spelledOut = plainLine(proof.replace(/[._-]+/g, ' '))
    for (const value of valuesIn(clause).flatMap((one) => one.split(/…, |…|, /))) {
      expect(proof.includes(value) || spelledOut.includes(value), `${value} in ${proof}`).toBe(true)
    }
  }
}

describe('whatever stands in a brief, its sentence', () => {
  it('holds no value that does not stand in the proof of its clause', () => {
    fc.assert(fc.property(sent, (from) => expectProved(briefOf(from, {}), from)))
    fc.assert(fc.property(inferred, ({ of, packet: from }) => expectProved(of, from)))
  })

  it('has a proof for every clause, fits a narrow panel and is the same each time', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          sent.map((from) => briefOf(from, {})),
          inferred.map(({ of }) => of),
        ),
        (of) => {
          const sentence = sentenceOf(of)
          expect(sentenceOf(of)).toEqual(sentence)
          if (!sentence) return
          expect(sentence.clauses.every(({ evidence }) => evidence.length > 0)).toBe(true)
          expect(sentenceText(sentence).length).toBeLessThanOrEqual(280)
        },
      ),
    )
  })
})
