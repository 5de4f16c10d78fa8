import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact } from '#lib/contract/fact.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { Turn } from '#lib/contract/turn.ts'
import { StandIns } from '#lib/ledger/veil/stand-ins.ts'
import { veilOf } from '#lib/ledger/veil/veil.ts'

const at = '2026-11-22T13:00:00.000Z'
const email = 'eva.janssen@example.com'
const customerOnly = ['customers.email', 'customers.phone', 'customers.address']

const fact = (slot: string, value: string): Fact => ({ slot, value, status: 'customer-said', evidence: [] })
const turn = (text: string, id = 't1'): Turn => ({ id, role: 'customer', text })
const quote = (text: string, start: number, turnId = 't1') => ({
  turnId,
  text,
  start,
  end: start + text.length,
})

interface Case {
  turns?: Turn[]
  facts?: Fact[]
  masked?: string[]
  open?: ReturnType<typeof quote>[]
  requesterEmail?: string
}

function ticket({
  turns = [],
  facts = [],
  masked = customerOnly,
  open = [],
  requesterEmail,
}: Case): Snapshot {
  const nothing = { state: 'ready' as const, failures: [] }
  const unsent = { state: 'not-sent' as const }
  return {
    schema: 'baton.snapshot/1',
    sequence: 1,
    ticket: { helpdeskId: 'rt', ticketId: '1', ...(requesterEmail && { requesterEmail }) },
    join: { state: 'none' },
    cache: 'miss',
    sources: [],
    gaps: [],
    masked,
    cards: {
      brief: {
        ...nothing,
        data: {
          who: { verification: 'not-sent' },
          want: unsent,
          mood: unsent,
          escalation: unsent,
          tried: unsent,
          known: { state: 'sent', value: facts },
          open: { state: 'sent', value: open.map((one) => ({ text: one.text, quote: one })) },
          urgency: [],
          conflicts: [],
        },
      },
      transcript: { ...nothing, data: { turns } },
      customer: nothing,
      orders: nothing,
      tickets: nothing,
    },
  }
}

function veil(one: Case, revealed: string[] = [], standIns = new StandIns((kind) => kind)) {
  const made = veilOf({ snapshot: ticket(one), revealed: new Set(revealed) }, standIns)
  const turns = made.snapshot.cards.transcript.data?.turns ?? []
  return { ...made, standIns, texts: turns.map(({ text }) => text) }
}

const dotted = (text: string | undefined) => text?.replaceAll('\u2060', '')

describe('what is masked', () => {
  it.each([
    ['email', email, `Write to EVA.JANSSEN@Example.com, please`, 'Write to [email ••••••], please'],
    [
      'email',
      email,
      'https://shop.example/?mail=eva.janssen%40example.com',
      'https://shop.example/?mail=[email ••••••]',
    ],
    ['phone', '+31 6 1234 5678', 'Call 06-12345678 today', 'Call [phone ••••••78] today'],
    ['phone', '0612345678', 'Call +31 (0)6 1234 56 78.', 'Call [phone ••••••78].'],
    ['phone', '+31612345678', 'or 0031 6 12 34 56 78', 'or [phone ••••••78]'],
    ['address', 'Dorpsstraat 12, Amsterdam', 'at dorpsstraat 12 Amsterdam', 'at [address ••••••]'],
    ['address', 'Rue de la Liberté 5', 'rue de la liberte 5 !', '[address ••••••] !'],
  ])('is found in any writing: %s %s', (slot, value, text, expected) => {
    expect(dotted(veil({ facts: [fact(slot, value)], turns: [turn(text)] }).texts[0])).toBe(expected)
  })

  it.each([
    ['part of a longer number', 'phone', '0612345678', 'order 99061234567812'],
    ['part of a longer word', 'address', 'Bern', 'We are in Bernau'],
    ['too short to say anything by itself', 'address', 'Ulm', 'From Ulm to Rome'],
  ])('is not found where it is %s', (_, slot, value, text) => {
    expect(veil({ facts: [fact(slot, value)], turns: [turn(text)] }).texts).toEqual([text])
  })

  it('is found at the end of a quote that was cut within it', () => {
    const made = veil({ facts: [fact('phone', '+31 6 1234 5678')] })
    expect(dotted(made.over('my number is +31 6 12…'))).toBe('my number is [phone ••••••]…')
  })

  it('is nothing where the policy masks nothing, and not what is only named like it', () => {
    const one = {
      facts: [fact('email', email), fact('product', 'kettle')],
      turns: [turn(`${email}, a kettle`)],
    }
    expect(veil({ ...one, masked: [] }).texts).toEqual([`${email}, a kettle`])
    expect(dotted(veil(one).texts[0])).toBe('[email ••••••], a kettle')
    expect(dotted(veil({ ...one, masked: ['packets.facts'] }).texts[0])).toBe(
      '[email ••••••], a [product ••••••]',
    )
  })

  it('is no moment, no name of a record and no word of the contract', () => {
    const made = veil({
      masked: ['packets.facts'],
      facts: [fact('day', '2026-11-22'), fact('how', 'delivered')],
    })
    const shipped = {
      at,
      recordId: 'delivered',
      status: { values: [{ value: 'delivered' }] },
      note: 'delivered',
    }
    expect(JSON.parse(dotted(JSON.stringify(made.over(shipped))) ?? '')).toEqual({
      ...shipped,
      note: '[how ••••••]',
    })
  })
})

describe('a place in a turn', () => {
  it('stays at its words when something before it, around it or behind it is masked', () => {
    const text = `I am ${email} and where is my order?`
    const words = 'where is my order?'
    const made = veil({
      facts: [fact('email', email)],
      turns: [turn(text)],
      open: [quote(words, text.indexOf(words)), quote(email, 5), quote('I am', 0)],
    })
    const { open } = made.snapshot.cards.brief.data ?? {}
    const quotes = open?.state === 'sent' ? open.value.flatMap((one) => one.quote ?? []) : []
    const shown = quotes.map(({ start, end }) => made.texts[0]?.slice(start, end))
    expect(shown).toEqual(quotes.map((one) => one.text))
    expect(shown.map(dotted)).toEqual([words, '[email ••••••]', 'I am'])
  })
})

describe('the way back', () => {
  it('gives the values again, as the records write them, and tells values of one look apart', () => {
    const made = veil({ facts: [fact('email', email), fact('email', 'other@example.com')] })
    const draft = made.over(`${email.toUpperCase()} or OTHER@example.com`)
    expect(dotted(draft)).toBe('[email ••••••] or [email ••••••]')
    expect(made.standIns.open(draft)).toBe(`${email} or other@example.com`)
    expect(made.standIns.without(draft)).toBe(' or ')
  })

  it('keeps its meaning when the next snapshot brings other values', () => {
    const before = veil({ facts: [fact('email', email)] })
    const draft = before.over(email)
    const after = veil(
      { facts: [fact('email', 'new@example.com'), fact('email', email)] },
      [],
      before.standIns,
    )
    expect(after.over(email)).toBe(draft)
    expect(after.standIns.open(`${draft} ${after.over('new@example.com')}`)).toBe(`${email} new@example.com`)
  })

  it('says which kinds of values a text holds, revealed ones not', () => {
    const one = { facts: [fact('email', email), fact('phone', '0612345678')] }
    const kinds = (revealed: string[]) =>
      veil(one, revealed)
        .masksIn(`${email}, 06 12345678`)
        .map(({ kind }) => kind)
    expect(kinds([])).toEqual(['email', 'phone'])
    expect(kinds(['email'])).toEqual(['phone'])
  })

  it('leaves a text with brackets and bullets of its own alone', () => {
    const text = '• [order.number] •••••• [x]'
    expect(veil({}).standIns.open(text)).toBe(text)
  })
})

it('shows what is revealed everywhere, and the rest nowhere', () => {
  const one = {
    facts: [fact('email', email), fact('phone', '0612345678')],
    turns: [turn(`${email} 06 12345678`)],
  }
  const made = veil(one, ['email'])
  expect(dotted(made.texts[0])).toBe(`${email} [phone ••••••78]`)
  expect(made.snapshot.masked).toEqual(['customers.phone', 'customers.address'])
})

const words = fc
  .array(fc.constantFrom('where', 'is', '(my)', 'order?', 'ü', '\n', '…', '[x]', '•'))
  .map((all) => all.join(' '))
const digits = fc
  .array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 11 })
  .map((all) => all.join(''))
const gaps = fc.constantFrom('', ' ', '-', '.', ' / ')

describe('whatever is written around a masked value', () => {
  it('no e-mail address is left, in any case', () => {
    const address = fc.tuple(fc.stringMatching(/^[a-z0-9]{3,8}$/), fc.stringMatching(/^[a-z]{3,8}$/))
    fc.assert(
      fc.property(words, words, address, fc.boolean(), (before, after, [name, host], isLoud) => {
        const value = `${name}@${host}.example`
        const text = `${before} ${isLoud ? value.toUpperCase() : value} ${after}`
        const made = veil({ facts: [fact('email', value)], turns: [turn(text)] })
        expect(made.texts[0]?.toLowerCase()).not.toContain(value)
        expect(made.standIns.open(made.texts[0] ?? '').toLowerCase()).toBe(text.toLowerCase())
      }),
    )
  })

  it('no phone number is left, however it is spaced', () => {
    fc.assert(
      fc.property(
        words,
        words,
        digits,
        gaps,
        fc.integer({ min: 1, max: 4 }),
        (before, after, number, gap, size) => {
          const spaced = (number.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(gap)
          const made = veil({ facts: [fact('phone', number)], turns: [turn(`${before} ${spaced} ${after}`)] })
          expect(made.texts[0]?.replace(/\D/g, '')).not.toContain(number.slice(-7))
        },
      ),
    )
  })

  it('places keep their words', () => {
    fc.assert(
      fc.property(words, words, fc.boolean(), (before, after, isFirst) => {
        const said = isFirst ? `${email} ${before} WORDS ${after}` : `${before} WORDS ${after} ${email}`
        const made = veil({
          facts: [fact('email', email)],
          turns: [turn(said)],
          open: [quote('WORDS', said.indexOf('WORDS'))],
        })
        const { open } = made.snapshot.cards.brief.data ?? {}
        const place = open?.state === 'sent' ? open.value[0]?.quote : undefined
        expect(made.texts[0]?.slice(place?.start, place?.end)).toBe('WORDS')
      }),
    )
  })
})

it('veils a conversation of 10,000 turns within the time that a test has', () => {
  const turns = Array.from({ length: 10_000 }, (_, n) =>
    turn(`Message ${n} about order 1001 and nothing else`, `t${n}`),
  )
  const made = veil({ facts: [fact('email', email), fact('phone', '0612345678')], turns })
  expect(made.texts).toHaveLength(10_000)
})
