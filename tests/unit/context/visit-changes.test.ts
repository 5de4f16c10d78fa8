import { describe, expect, it } from 'vitest'
import type { KeptAnswer } from '#lib/context/visit-deps.ts'
import { answer, calm, fakeVisit, keptKey, source } from './fake-visit.ts'
import { at, customer, eva, omar, packet, packetOf, turn } from './make.ts'

const byEmail = source('customer', ['email'])
const bot = source('packet', ['ticketId'])
const fromPage = { requesterEmail: eva, createdAt: at(10) }
const page = (more: object) => ({ ticketId: '7', thread: [], ...fromPage, ...more })

describe('an update of the page', () => {
  it('shows new messages, and asks nobody again', async () => {
    const { visit, asked, shown } = fakeVisit({ sources: [byEmail], ticket: fromPage })
    await visit.open()
    await visit.update(page({ thread: [turn('p1', 'Hello?')] }))
    expect(asked).toHaveLength(1)
    expect(shown().cards.transcript.data?.turns).toHaveLength(1)
  })

  it('keeps what another view of the same ticket has shown', async () => {
    const thread = [turn('p1', 'Hello?')]
    const { visit, asked, shown } = fakeVisit({ sources: [byEmail], ticket: { ...fromPage, thread } })
    await visit.open()
    await visit.update({ ticketId: '7', subject: 'Order late', thread: [] })
    expect(asked).toHaveLength(1)
    expect(shown().ticket).toMatchObject({ subject: 'Order late', requesterEmail: eva })
    expect(shown().cards.transcript.data?.turns).toHaveLength(1)
  })

  it("drops another customer's answer at once when the requester changes", async () => {
    const { visit, last, bring, shown } = fakeVisit({ sources: [byEmail], ticket: fromPage })
    await visit.open()
    await bring('customer', { customers: [customer({ name: 'Eva Janssen' })] })
    await visit.update(page({ requesterEmail: omar }))
    expect(shown().cards.customer).toMatchObject({ state: 'loading' })
    expect(JSON.stringify(shown())).not.toContain('Eva Janssen')
    expect(last('customer').inputs).toEqual({ email: omar })
  })

  it('does not show an answer to what was asked before, but keeps it in the cache', async () => {
    const { visit, asked, shown, written } = fakeVisit({ sources: [byEmail], ticket: fromPage })
    await visit.open()
    await visit.update(page({ requesterEmail: omar }))
    asked[0]?.reply({ ok: true, value: answer({ customers: [customer({ name: 'Eva Janssen' })] }) })
    await calm()
    expect(JSON.stringify(shown())).not.toContain('Eva Janssen')
    expect([...written.keys()]).toEqual([keptKey('customer', { email: eva })])
  })

  it('does not show what the cache gives for what was asked before', async () => {
    const reads = new Map<string, (kept: KeptAnswer | undefined) => void>()
    const { visit, asked, shown } = fakeVisit({
      sources: [byEmail],
      ticket: fromPage,
      deps: {
        readKept: (_, { email = '' }) => new Promise((resolve) => reads.set(email, resolve)),
      },
    })
    const opening = visit.open()
    await calm()
    const updating = visit.update(page({ requesterEmail: omar }))
    reads.get(eva)?.({ answer: answer({ customers: [customer({ name: 'Eva Janssen' })] }), fresh: true })
    await opening
    reads.get(omar)?.(undefined)
    await updating
    expect(JSON.stringify(shown())).not.toContain('Eva Janssen')
    expect(asked.map(({ inputs }) => inputs)).toEqual([{ email: omar }])
  })
})

describe('the choice of a conversation', () => {
  const two = { packets: [packetOf(eva, 'a'), packetOf(eva, 'b', 1)] }

  it('is kept, joins the conversation, and can be taken back', async () => {
    const { visit, bring, shown, choices } = fakeVisit({ sources: [bot], ticket: fromPage })
    await visit.open()
    await bring('packet', two)
    expect(shown().join.state).toBe('choice')
    await visit.choose('a')
    expect(shown().join).toMatchObject({ by: 'chosen-by-agent', conversationId: 'a' })
    await visit.choose(undefined)
    expect(shown().join.state).toBe('choice')
    expect(choices).toEqual(['a', undefined])
  })

  it('is remembered when the ticket is opened again', async () => {
    const { visit, bring, shown } = fakeVisit({ sources: [bot], ticket: fromPage, choice: 'b' })
    await visit.open()
    await bring('packet', two)
    expect(shown().join).toMatchObject({ by: 'chosen-by-agent', conversationId: 'b' })
  })

  it('takes with it, when taken back, what only that conversation had led to', async () => {
    const byOrder = source('orders', ['orderNumber'])
    const packets = [packet('a', { orderNumbers: ['1001'] }), packet('b')]
    const { visit, bring, shown, written } = fakeVisit({ sources: [bot, byOrder], ticket: fromPage })
    await visit.open()
    await bring('packet', { packets })
    await visit.choose('a')
    await bring('orders', { orders: [{ recordId: 'o1', number: '1001', customerName: 'Eva Janssen' }] })
    expect(shown().cards.orders.data?.orders).toHaveLength(1)
    await visit.choose(undefined)
    expect(shown().cards.orders.data?.orders).toEqual([])
    expect(shown().sources.map(({ state }) => state)).toEqual(['fresh', 'waiting'])
    expect(written.has(keptKey('orders', { orderNumber: '1001' }))).toBe(true)
  })

  it('leads to the orders of the conversation that is chosen instead', async () => {
    const byOrder = source('orders', ['orderNumber'])
    const packets = [packet('a', { orderNumbers: ['1001'] }), packet('b', { orderNumbers: ['2002'] })]
    const { visit, bring, shown, last, asked } = fakeVisit({ sources: [bot, byOrder], ticket: fromPage })
    await visit.open()
    await bring('packet', { packets })
    await visit.choose('a')
    await visit.choose('b')
    expect(last('orders').inputs).toEqual({ orderNumber: '2002' })
    const late = asked.find(({ inputs }) => inputs.orderNumber === '1001')
    late?.reply({ ok: true, value: answer({ orders: [{ recordId: 'o1', number: '1001' }] }) })
    await calm()
    expect(shown().cards.orders).toMatchObject({ state: 'loading' })
    expect(shown().cards.orders.data).toBeUndefined()
  })
})
