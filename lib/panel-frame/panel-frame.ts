import { dockStyles } from './dock-styles.ts'

/** Width of the rail that a collapsed panel leaves, in CSS pixels. */
const railPx = 36

/** More removals than this in a row are no accident: the page does not want the panel, and fighting helps nobody. */
const mostRestores = 20

export interface PanelFrameOptions {
  /** The address of the panel's page. */
  src: string
  widthPx: number
  collapsed: boolean
  /** The element of the page to make narrower; without it the panel lies over the page. */
  root?: string | undefined
}

/**
 * The panel's frame in a helpdesk page: an iframe of the extension's origin in a closed shadow root, docked at the
 * right. It hangs on the root element, so that no style of the body reaches it, and comes back when it is removed.
 */
export class PanelFrame {
  readonly #host = document.createElement('div')
  readonly #options: PanelFrameOptions
  readonly #watch = new MutationObserver(() => this.#restore())
  #narrowed: { element: HTMLElement; style: string | null } | undefined
  #restores = 0

  constructor(options: PanelFrameOptions) {
    this.#options = options
    const shadow = this.#host.attachShadow({ mode: 'closed' })
    const iframe = document.createElement('iframe')
    // Without it Chromium refuses the frame on pages with a cross-origin embedder policy.
    if ('credentialless' in iframe) iframe.credentialless = true
    iframe.src = options.src
    iframe.title = 'Baton'
    iframe.style.cssText = 'all:initial;width:100%;height:100%;border:0;display:block;color-scheme:normal'
    shadow.append(iframe)
  }

  /** Puts the frame into the page and keeps it there. */
  mount(): void {
    this.#dock()
    document.documentElement.append(this.#host)
    this.#watch.observe(document.documentElement, { childList: true })
    this.#watch.observe(this.#host, {
      attributes: true,
      attributeFilter: ['style', 'hidden', 'inert', 'popover'],
    })
  }

  /** Takes the frame out and gives the page its width back. */
  unmount(): void {
    this.#watch.disconnect()
    this.#host.remove()
    this.#widen()
  }

  setCollapsed(collapsed: boolean): void {
    this.#options.collapsed = collapsed
    this.#dock()
  }

  #restore(): void {
    const style = dockStyles(this.#width())
    const intact = this.#host.isConnected && this.#host.style.cssText === style && !this.#host.hidden
    if (intact) return
    if (++this.#restores > mostRestores) return this.unmount()
    for (const name of ['hidden', 'inert', 'popover']) this.#host.removeAttribute(name)
    this.#dock()
    if (!this.#host.isConnected) document.documentElement.append(this.#host)
  }

  #dock(): void {
    const style = dockStyles(this.#width())
    if (this.#host.style.cssText !== style) this.#host.style.cssText = style
    this.#narrow()
  }

  #width(): number {
    return this.#options.collapsed ? railPx : this.#options.widthPx
  }

  #narrow(): void {
    const element = this.#options.root && document.querySelector<HTMLElement>(this.#options.root)
    if (!element) return
    this.#narrowed ??= { element, style: element.getAttribute('style') }
    element.style.setProperty('margin-right', `${this.#width()}px`, 'important')
    element.style.setProperty('max-width', `calc(100vw - ${this.#width()}px)`, 'important')
  }

  #widen(): void {
    if (!this.#narrowed) return
    const { element, style } = this.#narrowed
    if (style === null) element.removeAttribute('style')
    else element.setAttribute('style', style)
    this.#narrowed = undefined
  }
}
