import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PanelLanguage } from '#lib/contract/language.ts'
import { OrderStatus } from '#lib/contract/profile-records.ts'
import type { Brief, Snapshot } from '#lib/contract/snapshot.ts'
import { draftGreeting, greetingLanguage, writeGreeting } from '#lib/drafting/greeting/draft-greeting.ts'
import { type GreetingParts, greetingParts } from '#lib/drafting/greeting/greeting-parts.ts'
import { intentsWithTopic, topicOf } from '#lib/drafting/greeting/topic.ts'
import { prepareGuard } from '#lib/understanding/guard/prepare-guard.ts'
import { intents } from '#lib/understanding/intent/intents.ts'
import { brief, full, unsent } from '../../component/panel/snapshots.ts'

const languages = PanelLanguage.options
const withBrief = (change: Partial<Brief>, more: Partial<Snapshot> = {}) =>
  full(more, { brief: { state: 'ready', data: { ...brief, ...change }, failures: [] } })

/** Everything that a greeting can say, in all its combinations that differ. */
const everyGreeting = (): GreetingParts[] =>
  [undefined, ...new Set(intentsWithTopic.map((intent) => topicOf(intent)))].flatMap((topic) =>
    OrderStatus.options.flatMap((status): GreetingParts[] => [
      {
        name: 'Eva Lindqvist',
        before: 'conversation',
        topic,
        order: { number: '1001', status: status === 'draft' ? undefined : status },
        tried: ['article', 'action', 'failed-answer'],
      },
      { before: 'message', topic, tried: [] },
    ]),
  )

/** A conversation in which everything has been said that a greeting could ask for. */
const told = {
  en: 'My order number is 1001, my email is eva@example.com, my name is Eva Lindqvist, I live at 12 Main Street, 90210 London',
  de: 'Meine Bestellnummer ist 1001, meine E-Mail ist eva@example.com, mein Name ist Eva Lindqvist, ich wohne in der Hauptstraße 12, 10115 Berlin',
  fr: 'Mon numéro de commande est 1001, mon e-mail est eva@example.com, je m’appelle Eva Lindqvist, j’habite 12 rue de la Paix, 75002 Paris',
  es: 'Mi número de pedido es 1001, mi correo es eva@example.com, me llamo Eva Lindqvist, vivo en la calle Mayor 12, 28013 Madrid',
  nl: 'Mijn bestelnummer is 1001, mijn e-mail is eva@example.com, mijn naam is Eva Lindqvist, ik woon op Dorpsstraat 12, 1012 AB Amsterdam',
} satisfies Record<PanelLanguage, string>

/** How each language asks again; it shows that the guard would have noticed. */
const asking = {
  en: 'What is your order number?',
  de: 'Wie lautet Ihre Bestellnummer?',
  fr: 'Quel est votre numéro de commande ?',
  es: '¿Cuál es su número de pedido?',
  nl: 'Wat is uw bestelnummer?',
} satisfies Record<PanelLanguage, string>

describe('a greeting', () => {
  it('says that we have listened, with the order that the customer named and its status', () => {
    expect(draftGreeting(full(), 'en')).toBe(
      [
        'Hello Eva Janssen,',
        'I have your conversation with our assistant in front of me, so you do not need to repeat anything. I see that you are writing about the delivery of your order 1001. In our system, your order 1001 is marked as shipped.',
        'You will not have to go through the steps already taken again. You have already been sent help pages on this; you will not have to read them again. I am now continuing our conversation where it ended.',
      ].join('\n\n'),
    )
  })

  it.each(languages)('in %s asks for nothing, and the repeat guard finds nothing in it', (language) => {
    const guard = prepareGuard([{ role: 'customer', text: told[language] }])
    expect(guard.check(asking[language]).repeats).toHaveLength(1)
    for (const parts of everyGreeting()) {
      const text = writeGreeting(parts, language)
      expect(guard.check(text), text).toEqual({ asks: [], repeats: [] })
      expect(text).not.toMatch(/[?¿{}]|undefined/)
    }
  })

  it.each(languages)('in %s has words of its own for each topic and status', (language) => {
    const texts = new Set(everyGreeting().map((parts) => writeGreeting(parts, language)))
    expect(texts.size).toBe(11 * 10)
  })

  it('names no order that nobody has named', () => {
    const text = draftGreeting(withBrief({ known: unsent.known }), 'en')
    expect(text).toContain('the delivery of your order.')
    expect(text).not.toMatch(/\d/)
  })

  it('tells no status that systems or the customer dispute, or that may be out of date', () => {
    const { orders } = full().cards
    const stale = greetingParts(full({}, { orders: { ...orders, state: 'stale' } }))
    expect(stale.order).toEqual({ number: '1001', status: undefined })
    const conflict: Brief['conflicts'][number] = {
      kind: 'not-delivered-but-delivered',
      claim: { turnId: 't2', text: 'never came' },
      record: { provenance: { sourceId: 'vendure', at: '2026-11-22T15:00:00.000Z' } },
    }
    expect(greetingParts(withBrief({ conflicts: [conflict] })).order?.status).toBeUndefined()
  })

  it('leaves out what is not sure', () => {
    const evidence = [{ kind: 'turn' as const, turnId: 't2' }]
    const want = { text: 'x', intent: 'track_order' }
    const guessed = withBrief({ want: { state: 'inferred', value: want, confidence: 0.5, evidence } })
    expect(greetingParts(guessed).topic).toBeUndefined()
    const unsure = withBrief({ want: { state: 'sent', value: { ...want, confidence: 0.4 } } })
    expect(greetingParts(unsure).topic).toBeUndefined()
    const facts = brief.known.state === 'sent' ? brief.known.value : []
    const hedged = facts.map((fact) => ({ ...fact, hedged: true }))
    expect(greetingParts(withBrief({ known: { state: 'sent', value: hedged } })).order).toBeUndefined()
    const guessedFacts = facts.map((fact) => ({ ...fact, confidence: 0.5 }))
    expect(greetingParts(withBrief({ known: { state: 'sent', value: guessedFacts } })).order).toBeUndefined()
  })

  it('takes nothing from a conversation that may be another customer’s', () => {
    const choice = full({ join: { state: 'choice', candidates: [] } })
    expect(greetingParts(choice)).toEqual({
      name: 'Eva Janssen',
      before: 'message',
      topic: undefined,
      order: undefined,
      tried: [],
    })
  })

  it('uses the name of who sent the ticket where the bot talked to another address', () => {
    const other = withBrief({ who: { ...brief.who, name: 'Somebody Else', email: 'other@example.com' } })
    expect(greetingParts(other).name).toBe('Eva Janssen')
  })

  it('has a topic for each intent that is about one, whatever stands between its words', () => {
    expect(topicOf('Order.Status')).toBe('delivery')
    expect(intents.filter((intent) => topicOf(intent) === undefined)).toEqual([
      'complaint',
      'contact_customer_service',
      'contact_human_agent',
      'review',
    ])
  })

  it('quotes nothing of the customer, whatever they wrote', () => {
    const free = fc.string({ minLength: 12, maxLength: 60 }).filter((text) => /\d/.test(text))
    fc.assert(
      fc.property(free, free, fc.constantFrom(...languages), (said, tried, language) => {
        const evil = withBrief({
          who: { ...brief.who, name: `${said} 1` },
          want: { state: 'sent', value: { text: said, intent: tried } },
          tried: { state: 'sent', value: [{ kind: 'article', text: tried }] },
          open: { state: 'sent', value: [{ text: said }] },
        })
        const text = draftGreeting(evil, language)
        expect(text).not.toContain(said)
        expect(text).not.toContain(tried)
      }),
    )
  })
})

describe('the language of a greeting', () => {
  it.each([
    ['de', 'de'],
    ['nl-BE', 'nl'],
    ['es_MX', 'es'],
    ['pl', 'en'],
    [undefined, 'en'],
  ])('for a customer who writes %s is %s', (language, expected) => {
    const { customer } = full().cards
    const data = customer.data && { ...customer.data, language: undefined }
    const snapshot = withBrief({ who: { ...brief.who, language } })
    snapshot.cards.customer = { ...customer, data }
    expect(greetingLanguage(snapshot)).toBe(expected)
  })
})
