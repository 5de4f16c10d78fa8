import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ComposerRule } from '#lib/adapters/adapter.ts'
import { readDraft } from '#lib/adapters/page/composer.ts'
import type { OpenView } from '#lib/adapters/page/read-ticket.ts'
import { watchDraft } from '#lib/helpdesk-page/watch-draft.ts'

beforeEach(() => {
  vi.useFakeTimers()
  withInnerText(window)
})

/** jsdom lays nothing out, so that it has no text as it is seen. Each document has a window of its own. */
function withInnerText({ HTMLElement }: Pick<typeof globalThis, 'HTMLElement'>): void {
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    configurable: true,
    get(this: HTMLElement) {
      return this.textContent
    },
  })
}

afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

const plain: ComposerRule[] = [{ select: 'textarea' }]
const rich: ComposerRule[] = [{ select: '[contenteditable]' }]
const framed: ComposerRule[] = [{ frame: 'iframe', select: 'body' }]

function box(html: string): HTMLElement {
  document.body.innerHTML = html
  return document.body.firstElementChild as HTMLElement
}
const draftOf = (html: string, rules: ComposerRule[]) => {
  box(html)
  return readDraft(document, rules)
}

describe('a draft', () => {
  it('is what stands in a plain or a rich reply box', () => {
    expect(draftOf('<textarea> What is your name? </textarea>', plain)).toBe('What is your name?')
    expect(draftOf('<div contenteditable><p>What is <b>your</b> name?</p></div>', rich)).toBe(
      'What is your name?',
    )
  })

  it('is without what it quotes', () => {
    expect(draftOf('<textarea>Thanks.\n> What is your name?\nBye</textarea>', plain)).not.toContain('name')
    const quoting =
      '<div contenteditable>Thanks.<blockquote>Name? <blockquote>Mail?</blockquote></blockquote></div>'
    expect(draftOf(quoting, rich)).toBe('Thanks.')
  })

  it('is not there where no reply box is', () => {
    expect(draftOf('<p></p>', plain)).toBeUndefined()
  })
})

describe('the watch over the reply box', () => {
  let open: OpenView | undefined
  const told = vi.fn((_: string) => {})
  const aborts: AbortController[] = []
  function watch(composers: ComposerRule[]): { look(): void; abort: AbortController } {
    open = { view: { address: { path: '' }, fields: {}, composers }, document }
    const abort = new AbortController()
    aborts.push(abort)
    return { look: watchDraft(() => open, abort.signal, told), abort }
  }
  const type = (target: HTMLElement, text: string) => {
    if (target instanceof HTMLTextAreaElement) target.value = text
    else target.textContent = text
    target.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const texts = () => told.mock.calls.map(([text]) => text)
  beforeEach(() => told.mockReset())
  afterEach(() => {
    for (const abort of aborts) abort.abort()
  })

  it('tells of a pause in the typing once, with what stands there then', () => {
    watch(plain)
    const area = box('<textarea></textarea>')
    for (const text of ['W', 'Wh', 'What?']) type(area, text)
    expect(texts()).toEqual([])
    vi.runAllTimers()
    expect(texts()).toEqual(['What?'])
  })

  it('tells nothing where nothing has changed', () => {
    const { look } = watch(plain)
    type(box('<textarea></textarea>'), 'What?')
    vi.runAllTimers()
    type(document.querySelector('textarea') as HTMLElement, 'What? ')
    vi.runAllTimers()
    look()
    expect(texts()).toEqual(['What?'])
  })

  it('hears an editor in a frame as soon as the page has lost the focus to it', () => {
    watch(framed)
    const frame = box('<iframe></iframe>') as HTMLIFrameElement
    withInnerText(frame.contentWindow as unknown as typeof globalThis)
    window.dispatchEvent(new Event('blur'))
    type(frame.contentDocument?.body as HTMLElement, 'What?')
    vi.runAllTimers()
    expect(texts()).toEqual(['What?'])
  })

  it('sees what a program has put in or taken out when it is told to look', () => {
    const { look } = watch(plain)
    const area = box('<textarea></textarea>') as HTMLTextAreaElement
    area.value = 'A kept draft'
    look()
    area.value = ''
    look()
    expect(texts()).toEqual(['A kept draft', ''])
  })

  it('tells of an empty draft when the ticket is gone, so that nothing of it stays in the panel', () => {
    const { look } = watch(plain)
    type(box('<textarea></textarea>'), 'What?')
    vi.runAllTimers()
    open = undefined
    look()
    expect(texts()).toEqual(['What?', ''])
  })

  it('is over when the page lets go', () => {
    const { abort } = watch(plain)
    type(box('<textarea></textarea>'), 'What?')
    abort.abort()
    vi.runAllTimers()
    expect(texts()).toEqual([])
  })
})
