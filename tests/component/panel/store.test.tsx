import { describe, expect, it } from 'vitest'
import { createPanelStore } from '#components/panel/store/store.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { fakeClient, noReplyBox } from './fake-client.ts'
import { full } from './snapshots.ts'

const of = (ticketId: string, sequence: number): Snapshot =>
  full({ sequence, ticket: { helpdeskId: 'rt', ticketId } })

function connected() {
  const line = fakeClient()
  const store = createPanelStore(line.client)
  line.connection('connected')
  const push = (snapshot: Snapshot) => line.push({ event: 'snapshot', snapshot })
  const onScreen = () => {
    const { snapshot } = store.getState()
    return snapshot && `${snapshot.ticket.ticketId}@${snapshot.sequence}`
  }
  return { ...line, store, show: push, onScreen }
}

describe('the panel’s store', () => {
  it('shows the newest snapshot', () => {
    const { show, onScreen } = connected()
    show(of('1', 10))
    show(of('1', 11))
    expect(onScreen()).toBe('1@11')
  })
  it('drops an older snapshot of the same ticket', () => {
    const { show, onScreen } = connected()
    show(of('1', 11))
    show(of('1', 10))
    expect(onScreen()).toBe('1@11')
  })
  it('drops a late snapshot of a ticket that the agent has left', () => {
    const { show, onScreen } = connected()
    show(of('1', 1000))
    show(of('2', 5000))
    show(of('1', 1001))
    expect(onScreen()).toBe('2@5000')
  })
  it('shows the first ticket again when the agent comes back to it', () => {
    const { show, onScreen } = connected()
    show(of('1', 1000))
    show(of('2', 5000))
    show(of('1', 9000))
    expect(onScreen()).toBe('1@9000')
  })
  it('takes whatever comes first on a new connection', () => {
    const { show, onScreen, connection } = connected()
    show(of('1', 5000))
    connection('lost')
    connection('connected')
    show(of('1', 10))
    expect(onScreen()).toBe('1@10')
  })
  it('shows no ticket when there is none, and the next one after that', () => {
    const { push, show, store, onScreen } = connected()
    show(of('1', 5000))
    push({ event: 'no-ticket' })
    expect(store.getState()).toMatchObject({ snapshot: undefined, noTicket: true })
    show(of('2', 10))
    expect(onScreen()).toBe('2@10')
    expect(store.getState().noTicket).toBe(false)
  })
  it('keeps what it shows while the connection is lost', () => {
    const { show, connection, store, onScreen } = connected()
    show(of('1', 1))
    connection('lost')
    expect(store.getState().connection).toBe('lost')
    expect(onScreen()).toBe('1@1')
  })
  it('reports a failed action with the text that it was about', async () => {
    const { fail, store } = connected()
    fail(noReplyBox)
    expect(await store.getState().insert('Hello')).toBe(false)
    const outcome = { kind: 'failed', failure: noReplyBox, text: 'Hello', onClipboard: false }
    expect(store.getState().outcome).toEqual(outcome)
  })
  it('forgets the outcome with the ticket', async () => {
    const { show, store } = connected()
    show(of('1', 1))
    await store.getState().insert('Hello')
    show(of('1', 2))
    expect(store.getState().outcome).toEqual({ kind: 'inserted', text: 'Hello' })
    show(of('2', 3))
    expect(store.getState().outcome).toBeUndefined()
  })
  it('opens again when the worker could not keep it collapsed', async () => {
    const { fail, store } = connected()
    fail(noReplyBox)
    await store.getState().setCollapsed(true)
    expect(store.getState().collapsed).toBe(false)
  })
  it('drops everything of the ticket when the worker refuses the page', () => {
    const { show, push, store } = connected()
    show(of('1', 1))
    push({ event: 'refused', failure: noReplyBox })
    expect(store.getState()).toMatchObject({ snapshot: undefined, refused: noReplyBox })
  })
})
