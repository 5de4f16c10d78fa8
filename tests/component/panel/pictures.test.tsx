import { readFile } from 'node:fs/promises'
import { fireEvent, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Failure } from '#lib/contract/failure.ts'
import type { Attachment } from '#lib/contract/turn.ts'
import { ago } from './people.ts'
import { card, expectAccessible, openTab, show } from './show.tsx'
import { full } from './snapshots.ts'

const png = (await readFile('public/practice/strap.png')).toString('base64')
const url = 'https://bot.example.com/uploads/strap.png'
const picture: Attachment = { name: 'strap.png', contentType: 'image/png', url, size: 891 }

// jsdom draws nothing: what is asked of it here is which addresses are made and let go of.
const addresses = new Map<string, Blob>()
const made: string[] = []
beforeEach(() => {
  addresses.clear()
  made.length = 0
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:panel/${made.length}`
    made.push(address)
    addresses.set(address, blob as Blob)
    return address
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void addresses.delete(address))
})
afterEach(() => vi.restoreAllMocks())

async function opened(...attachments: Attachment[]) {
  const turns = [{ id: 't1', role: 'customer' as const, text: 'Here it is', attachments }]
  const shown = show(full({}, { transcript: { state: 'ready', data: { turns }, failures: [] } }))
  await openTab(/Transcript/)
  const files = () =>
    [...card('transcript').querySelectorAll('[data-file]')].map(({ textContent }) => textContent)
  return { ...shown, files }
}

const button = (what = 'show-picture') => {
  const found = card('transcript').querySelector<HTMLElement>(`[data-do="${what}"]`)
  if (!found) throw new Error(`no button "${what}"`)
  return found
}
const image = () => card('transcript').querySelector('img')
const loads = (calls: [string, unknown][]) => calls.filter(([name]) => name === 'loadImage')

const failure = (kind: object) => ({ at: ago(0), mender: 'lead', sourceId: 'bot', ...kind }) as Failure

describe('the files of a message', () => {
  it('are listed by name, kind and size, and open through their links', async () => {
    const { files, calls } = await opened(
      picture,
      {
        name: 'invoice.pdf',
        contentType: 'application/pdf',
        url: 'https://bot.example.com/1',
        size: 1_240_000,
      },
      { contentType: 'video/mp4' },
      { name: 'drawing.svg', contentType: 'image/svg+xml', url: 'https://bot.example.com/2' },
    )
    expect(files()).toEqual([
      'strap.pngPNG, 1 kBShow picture: strap.png',
      'invoice.pdfPDF, 1.2 MB',
      'AttachmentMP4',
      'drawing.svgSVG',
    ])
    expect(card('transcript').querySelector(`a[href="${url}"]`)?.getAttribute('rel')).toBe('noreferrer')
    expect(loads(calls)).toEqual([])
    await expectAccessible()
  })

  it('are pictures by their names where nobody has said their kind', async () => {
    await opened({ name: 'photo.JPG', url })
    expect(button().textContent).toBe('Show picture: photo.JPG')
  })
})

describe('a picture', () => {
  it('is fetched by the worker when the agent asks for it, and shown with its name', async () => {
    const { answer, calls } = await opened(picture)
    answer({ type: 'image/png', base64: png })
    const user = userEvent.setup()
    button().focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(image()).not.toBeNull())
    expect(loads(calls)).toEqual([['loadImage', { url }]])
    expect(image()?.src).toBe(made[0])
    expect(image()?.alt).toBe('Picture that was sent: strap.png')
    const blob = addresses.get(made[0] ?? '')
    expect([blob?.type, blob?.size]).toEqual(['image/png', Buffer.from(png, 'base64').length])
    expect(button().getAttribute('aria-expanded')).toBe('true')
    await expectAccessible()
  })

  it('is let go of when it is hidden, and when another section is opened', async () => {
    const { answer } = await opened(picture)
    answer({ type: 'image/png', base64: png })
    fireEvent.click(button())
    await waitFor(() => expect(image()).not.toBeNull())
    fireEvent.click(button())
    expect(image()).toBeNull()
    expect(addresses.size).toBe(0)
    fireEvent.click(button())
    await waitFor(() => expect(image()).not.toBeNull())
    await openTab(/Brief/)
    expect([made.length, addresses.size]).toEqual([2, 0])
  })

  it('that comes when it was hidden already is not shown', async () => {
    const { answer, calls } = await opened(picture)
    answer({ type: 'image/png', base64: png })
    fireEvent.click(button())
    fireEvent.click(button())
    await waitFor(() => expect(loads(calls)).toHaveLength(1))
    expect(image()).toBeNull()
    expect(made).toEqual([])
  })

  it.each([
    [
      failure({ kind: 'bad-response', problem: 'wrong-shape' }),
      'This file is no picture that can be shown here.',
    ],
    [failure({ kind: 'too-large', limitBytes: 5_000_000 }), 'It is larger than 5 MB.'],
    [
      failure({ kind: 'permission-missing', origin: 'https://cdn.example.com', sourceId: undefined }),
      'It lies at cdn.example.com, which Baton may not reach.',
    ],
    [failure({ kind: 'timeout', afterMs: 15_000 }), 'ShopBot did not answer within 15 s. Try again.'],
  ])('that cannot be had says why: %o', async (reason, words) => {
    const { fail } = await opened(picture)
    fail(reason)
    fireEvent.click(button())
    await waitFor(() => expect(card('transcript').textContent).toContain(words))
    await expectAccessible()
  })

  it('is fetched again after a failure', async () => {
    const { fail, answer, calls } = await opened(picture)
    fail(failure({ kind: 'timeout', afterMs: 15_000 }))
    fireEvent.click(button())
    await waitFor(() => button('try-again'))
    fail(undefined)
    answer({ type: 'image/png', base64: png })
    fireEvent.click(button('try-again'))
    await waitFor(() => expect(image()).not.toBeNull())
    expect(loads(calls)).toHaveLength(2)
  })

  it('that the browser cannot draw says so', async () => {
    const { answer } = await opened(picture)
    answer({ type: 'image/png', base64: png })
    fireEvent.click(button())
    const drawn = await waitFor(() => {
      const found = image()
      if (!found) throw new Error('no picture')
      return found
    })
    fireEvent.error(drawn)
    expect(card('transcript').textContent).toContain('The browser cannot show this picture.')
    expect(addresses.size).toBe(0)
  })
})
