import { beforeEach, expect, it, vi } from 'vitest'
import type { LinkKey } from '#lib/contract/unified-profile.ts'
import { fakeBrowser } from '../settings/fake-browser.ts'

const { browser } = fakeBrowser()
vi.mock('#lib/platform/browser.ts', () => ({ browser }))
const { keepLinkDecision, mostDecisions, readLinkDecisions } = await import('#lib/cache/link-decisions.ts')

const eva = 'eva.janssen@example.com'
const key = (recordId: string, more: Partial<LinkKey> = {}): LinkKey => ({
  sourceId: 'shop',
  kind: 'customers',
  recordId,
  ...more,
})

beforeEach(() => {
  browser.storage.local.values.clear()
  browser.storage.session.values.clear()
})

it('gives back what was decided of each record, and nothing of others', async () => {
  await keepLinkDecision(eva, key('c1'), 'unlinked')
  await keepLinkDecision(eva, key('c2'), 'linked')
  const others = [key('c1', { sourceId: 'erp' }), key('c1', { kind: 'orders' })]
  expect(await readLinkDecisions(eva, [key('c2'), key('c1'), ...others])).toEqual([
    'linked',
    'unlinked',
    null,
    null,
  ])
  expect(await readLinkDecisions('omar@example.com', [key('c1')])).toEqual([null])
})

it('forgets what is taken back', async () => {
  await keepLinkDecision(eva, key('c1'), 'unlinked')
  await keepLinkDecision(eva, key('c1'), null)
  expect(await readLinkDecisions(eva, [key('c1')])).toEqual([null])
})

it('outlives the browser session, whose storage ends', async () => {
  await keepLinkDecision(eva, key('c1'), 'unlinked')
  browser.storage.session.values.clear()
  expect(await readLinkDecisions(eva, [key('c1')])).toEqual(['unlinked'])
})

it('leaves nothing that can be read in the storage', async () => {
  await keepLinkDecision(eva, key('canary-record', { sourceId: 'canary-shop' }), 'unlinked')
  const stored = JSON.stringify([...browser.storage.local.values])
  expect(stored).toContain('unlinked')
  for (const word of ['eva', 'example', 'canary', 'customers']) expect(stored).not.toContain(word)
})

it('names a record differently on each device', async () => {
  const names = []
  for (const _ of [1, 2]) {
    browser.storage.local.values.clear()
    await keepLinkDecision(eva, key('c1'), 'linked')
    names.push(Object.keys(browser.storage.local.values.get('linkDecisions') as object)[0])
  }
  expect(names[0]).not.toBe(names[1])
})

it('keeps decisions that are made at the same time', async () => {
  const keys = ['a', 'b', 'c'].map((id) => key(id))
  await Promise.all(keys.map((one) => keepLinkDecision(eva, one, 'linked')))
  expect(await readLinkDecisions(eva, keys)).toEqual(['linked', 'linked', 'linked'])
})

it('lets the oldest go when there are too many', async () => {
  await keepLinkDecision(eva, key('first'), 'linked')
  const old = browser.storage.local.values.get('linkDecisions') as Record<string, string>
  const many = Array.from({ length: mostDecisions - 1 }, (_, index) => [`x${index}`, 'linked'])
  await browser.storage.local.set({ linkDecisions: { ...old, ...Object.fromEntries(many) } })
  await keepLinkDecision(eva, key('last'), 'linked')
  expect(await readLinkDecisions(eva, [key('first'), key('last')])).toEqual([null, 'linked'])
})
