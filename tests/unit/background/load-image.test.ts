import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { config } from '../settings/config.ts'
import { fakeWorker } from './fake-worker.ts'

const worker = fakeWorker()
const { browser } = worker
vi.mock('#lib/platform/browser.ts', () => ({ browser }))
const fetchImage = vi.fn()
vi.mock('../../../entrypoints/background/load-engine.ts', () => ({
  loadEngine: async () => ({ fetchImage, resolveSource: () => undefined, sourcesFor: () => [] }),
}))
vi.mock('../../../entrypoints/background/tabs.ts', () => ({
  readTab: async () => ({ url: 'https://rt.example.com/Ticket/Display.html?id=1', ticket: {}, open: true }),
}))
const { loadImage } = await import('../../../entrypoints/background/load-image.ts')
type Visits = Parameters<typeof loadImage>[1]

const url = 'https://bot.example.com/files/strap.png'

/** Visits that have a ticket with one picture open. */
function visits(attachments: object[] = [{ name: 'strap.png', url }]): Visits {
  const turns = [{ id: 't1', role: 'customer', text: 'Here', attachments }]
  const latest = { cards: { transcript: { data: { turns } } } } as unknown as Snapshot
  return { of: async () => ({ latest }) } as unknown as Visits
}

beforeEach(async () => {
  worker.reset()
  await worker.useConfig(config)
  fetchImage.mockReset()
})

describe('a picture that a panel asks for', () => {
  it('is fetched where the conversation of the open ticket names it', async () => {
    fetchImage.mockResolvedValue({ ok: true, value: { type: 'image/png', base64: 'AA==' } })
    expect(await loadImage(7, visits(), url)).toEqual({ type: 'image/png', base64: 'AA==' })
    expect(fetchImage).toHaveBeenCalledWith(url, [], expect.anything())
  })

  it.each([
    ['another address', visits(), 'https://bot.example.com/files/other.png'],
    ['one that only begins like it', visits(), `${url}?more=1`],
    ['a file of a ticket without files', visits([]), url],
    ['one while no ticket is open', { of: async () => undefined } as unknown as Visits, url],
  ])('is never %s', async (_, open, asked) => {
    await expect(loadImage(7, open, asked)).rejects.toMatchObject({ failure: { kind: 'bad-call' } })
    expect(fetchImage).not.toHaveBeenCalled()
  })

  it('fails with what the fetching failed with', async () => {
    const failure = {
      kind: 'timeout',
      afterMs: 15_000,
      at: '2026-11-22T13:00:00.000Z',
      mender: 'administrator',
    }
    fetchImage.mockResolvedValue({ ok: false, failure })
    await expect(loadImage(7, visits(), url)).rejects.toMatchObject({ failure })
  })
})
