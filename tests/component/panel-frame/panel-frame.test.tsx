import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PanelFrame, type PanelFrameOptions } from '#lib/panel-frame/panel-frame.ts'

const html = document.documentElement
/** All observers have run: they do after the task, before a promise that is made in a later one. */
const observed = () => new Promise<void>((resolve) => setImmediate(resolve))

let mounted: PanelFrame[] = []
function mount(more: Partial<PanelFrameOptions> = {}) {
  const nodes = document.querySelectorAll('*').length
  const frame = new PanelFrame({ src: 'about:blank', widthPx: 400, collapsed: false, ...more })
  frame.mount()
  mounted.push(frame)
  const host = html.lastElementChild as HTMLElement
  return { frame, host, added: document.querySelectorAll('*').length - nodes }
}

beforeEach(() => {
  mounted = []
  document.body.innerHTML = '<main id="root">page</main>'
})
afterEach(() => {
  vi.restoreAllMocks()
  for (const frame of mounted) frame.unmount()
  document.body.removeAttribute('style')
})

describe('the frame', () => {
  it('adds one node to the page and one that the page cannot reach', () => {
    const attach = vi.spyOn(Element.prototype, 'attachShadow')
    const { host, added } = mount()
    const [shadow] = attach.mock.results.map(({ value }) => value as ShadowRoot)
    expect(added).toBe(1)
    expect(host.parentNode).toBe(html)
    expect(host.shadowRoot).toBeNull()
    expect(shadow?.querySelectorAll('*')).toHaveLength(1)
    expect(shadow?.querySelector('iframe')?.title).toBe('Baton')
  })

  it('leaves nothing behind', () => {
    const before = html.outerHTML
    const { frame } = mount({ root: 'body' })
    frame.unmount()
    expect(html.outerHTML).toBe(before)
  })

  it('is as wide as it was left, or a rail', () => {
    const { frame, host } = mount()
    expect(host.style.width).toBe('400px')
    expect(host.style.getPropertyPriority('width')).toBe('important')
    frame.setCollapsed(true)
    expect(host.style.width).toBe('36px')
    frame.setCollapsed(false)
    expect(host.style.width).toBe('400px')
  })
})

describe('a page that tampers with the frame', () => {
  it.each<[string, (host: HTMLElement) => void]>([
    ['removes it', (host) => host.remove()],
    ['moves it into something hidden', (host) => document.body.append(host)],
    ['empties the root element', () => html.replaceChildren(document.head, document.body)],
    ['changes its style', (host) => host.style.setProperty('display', 'none', 'important')],
    ['takes its style', (host) => host.removeAttribute('style')],
    ['hides it', (host) => host.setAttribute('hidden', '')],
    ['makes it inert', (host) => host.setAttribute('inert', '')],
    ['makes it a popover', (host) => host.setAttribute('popover', 'manual')],
  ])('gets it back as it was, when it %s', async (_, tamper) => {
    const { host } = mount()
    const before = host.outerHTML
    tamper(host)
    await observed()
    expect(host.parentNode).toBe(html)
    expect(host.outerHTML).toBe(before)
  })

  it('does not get it back narrower than it was left in the meantime', async () => {
    const { frame, host } = mount()
    frame.setCollapsed(true)
    host.style.width = '400px'
    await observed()
    expect(host.style.width).toBe('36px')
  })
})

describe("the page's root", () => {
  const style = () => document.body.getAttribute('style')

  it.each([null, '', 'color:red', 'margin-right: 5px; max-width:90% !important;'])(
    'is made narrower and gets back its own style to the letter: %j',
    (own) => {
      if (own !== null) document.body.setAttribute('style', own)
      const { frame } = mount({ root: 'body' })
      expect(document.body.style.marginRight).toBe('400px')
      frame.setCollapsed(true)
      expect(document.body.style.marginRight).toBe('36px')
      frame.unmount()
      expect(style()).toBe(own)
    },
  )

  it('keeps what the page has changed in the meantime', () => {
    document.body.setAttribute('style', 'margin-right: 5px')
    const { frame } = mount({ root: 'body' })
    document.body.style.color = 'blue'
    frame.unmount()
    expect(document.body.style.cssText).toBe('margin-right: 5px; color: blue;')
  })

  it('is looked for again when the page has drawn it anew', () => {
    const { frame } = mount({ root: '#root' })
    document.body.innerHTML = '<main id="root" style="color: red">new</main>'
    frame.setCollapsed(true)
    const root = document.querySelector<HTMLElement>('#root')
    expect(root?.style.marginRight).toBe('36px')
    frame.unmount()
    expect(root?.getAttribute('style')).toBe('color: red')
  })

  it('is left alone where the adapter names none, or the page has none', () => {
    mount()
    mount({ root: '#nowhere' })
    expect(style()).toBeNull()
  })
})
