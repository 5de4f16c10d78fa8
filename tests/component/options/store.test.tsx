import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createOptionsStore } from '#components/options/store/store.ts'
import { config, inUse, noConfig, quotaFailure, ready } from './fake-worker.ts'
import { fakeServices } from './show-options.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function loaded(state = ready) {
  const { worker, services } = fakeServices(state)
  const store = createOptionsStore(services)
  await store.getState().load()
  return { worker, store, view: () => store.getState() }
}
const rename = (name: string) => (draft: object) => ({ ...draft, name }) as never

it('makes one call after the other, so that a late answer replaces nothing newer', async () => {
  const { worker, view } = await loaded(noConfig)
  const answers: (() => void)[] = []
  const held = (state: typeof ready) => () =>
    new Promise<never>((resolve) => answers.push(() => resolve({ ok: true, value: state } as never)))
  worker.answers = { state: held(noConfig), importConfig: held(ready) }
  const load = view().act('load', (client) => client.call('state', {}))
  const done = view().act('import', (client) => client.call('importConfig', { text: '{}' }))
  await vi.advanceTimersByTimeAsync(0)
  expect(worker.named('importConfig')).toEqual([])
  answers[0]?.()
  await load
  await vi.advanceTimersByTimeAsync(0)
  expect(worker.named('importConfig')).toHaveLength(1)
  answers[1]?.()
  await done
  expect(view().page?.active?.name).toBe('Example Shop')
})

it('starts the draft from the config in use, from what was left unfinished, or from nothing', async () => {
  expect((await loaded()).view().draft).toEqual(config)
  expect((await loaded(noConfig)).view().draft.sources).toEqual([])
  const document = { ...config, name: 'Half' }
  expect((await loaded({ ...ready, draft: { document, savedAt: '' } })).view().draft.name).toBe('Half')
})

it('reads a draft that is hardly a config', async () => {
  const document = { name: 7, sources: [null, { id: 'shop' }], helpdesks: 'none' }
  const { view } = await loaded({ ...ready, draft: { document, savedAt: '' } })
  expect(view().draft).toMatchObject({
    name: '',
    helpdesks: [],
    sources: [{ id: 'shop', label: '', baseUrl: '' }],
  })
})

it('saves a burst of changes once, a moment after the last', async () => {
  const { worker, view } = await loaded()
  view().edit(rename('A'))
  await vi.advanceTimersByTimeAsync(300)
  view().edit(rename('Ab'))
  await vi.advanceTimersByTimeAsync(300)
  expect(worker.named('saveDraft')).toEqual([])
  expect(view().unsaved).toBe(true)
  await vi.advanceTimersByTimeAsync(100)
  expect(worker.named('saveDraft')).toEqual([{ document: { ...config, name: 'Ab' } }])
  expect(view().unsaved).toBe(false)
})

it('keeps what is typed while an answer of the worker is on its way', async () => {
  const { worker, view } = await loaded()
  let answer = () => {}
  worker.answers = {
    saveDraft: () =>
      new Promise((resolve) => {
        answer = () => resolve({ ok: true, value: ready })
      }),
  }
  view().edit(rename('A'))
  await vi.advanceTimersByTimeAsync(400)
  view().edit(rename('Ab'))
  answer()
  await vi.advanceTimersByTimeAsync(0)
  expect(view().draft.name).toBe('Ab')
  expect(view().unsaved).toBe(true)
})

it('saves at once when the page is about to go', async () => {
  const { worker, view } = await loaded()
  view().edit(rename('A'))
  view().saveNow()
  expect(worker.named('saveDraft')).toHaveLength(1)
})

it('says that a save failed, keeps the change and saves again by itself', async () => {
  const { worker, view } = await loaded()
  worker.failing = true
  view().edit(rename('A'))
  await vi.advanceTimersByTimeAsync(400)
  expect(view().acts.save?.failure).toEqual(quotaFailure)
  expect(view().draft.name).toBe('A')
  worker.failing = false
  await vi.advanceTimersByTimeAsync(5000)
  expect(worker.named('saveDraft')).toHaveLength(2)
  expect(view().acts.save?.failure).toBeUndefined()
})

it('saves what waits before it asks for anything else', async () => {
  const { worker, view } = await loaded()
  view().edit(rename('A'))
  await view().applyDraft('Renamed')
  expect(worker.calls.slice(-2).map(([name]) => name)).toEqual(['saveDraft', 'applyDraft'])
})

it('says that a draft was not taken when the worker finds something wrong with it', async () => {
  const { worker, view } = await loaded()
  const issues = [{ path: 'name', problem: 'must be given' }]
  worker.answers.applyDraft = () => ({ ok: true, value: { ...ready, issues } })
  expect(await view().applyDraft('Renamed')).toBe(false)
  expect(view().acts.draft?.done).toBeUndefined()
})

it('takes a change back, and forgets how once another is made', async () => {
  const { view } = await loaded()
  view().edit((draft) => ({ ...draft, sources: [] }), 'Removed all.')
  expect(view().undo?.words).toBe('Removed all.')
  view().takeBack()
  expect(view().draft.sources).toEqual(config.sources)
  view().edit((draft) => ({ ...draft, sources: [] }), 'Removed all.')
  view().edit(rename('B'))
  expect(view().undo).toBeUndefined()
})

it('changes nothing under a config that somebody else manages', async () => {
  const { worker, view } = await loaded({ ...inUse, origin: 'managed' })
  view().edit(rename('Mine'))
  await vi.advanceTimersByTimeAsync(500)
  expect(view().draft.name).toBe('Example Shop')
  expect(worker.named('saveDraft')).toEqual([])
})

it('shows a failure at the place where it happened and at no other', async () => {
  const { worker, view } = await loaded()
  worker.failing = true
  expect(await view().act('cache', (client) => client.call('clearCache', {}), 'Empty.')).toBe(false)
  expect(view().acts.cache?.failure).toEqual(quotaFailure)
  worker.failing = false
  expect(await view().act('cache', (client) => client.call('clearCache', {}), 'Empty.')).toBe(true)
  expect(view().acts.cache).toEqual({ busy: false, done: 'Empty.' })
})
