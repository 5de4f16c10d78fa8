import { dockStyles } from './dock-styles.ts'
import { NarrowRoot } from './narrow-root.ts'

/** Width of the rail that a collapsed panel leaves, in CSS pixels. */
const railPx = 36

/** More removals than this in a row are no accident: the page does not want the panel, and fighting helps nobody. */
const mostRestores = 20
/** After a pause as long as this the next removal is the first of a row. */
const pauseMs = 10_000

/** Attributes by which a page can take the frame away without removing it. */
const hiding = ['hidden', 'inert', 'popover']

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
  readonly #iframe = document.createElement('iframe')
  readonly #options: PanelFrameOptions
  readonly #watch = new MutationObserver(() => this.#restore())
  #style = ''
  #narrowed: NarrowRoot | undefined
  #restores = 0
  #restoredAt = 0

  constructor(options: PanelFrameOptions) {
    this.#options = options
    const shadow = this.#host.attachShadow({ mode: 'closed' })
    const iframe = this.#iframe
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
      attributeFilter: ['style', ...hiding],
    })
  }

  /** Takes the frame out and gives the page its width back. */
  unmount(): void {
    this.#watch.disconnect()
    this.#host.remove()
    this.#widen()
  }

  /** Moves the focus into the panel. */
  focus(): void {
    this.#iframe.focus()
  }

  setCollapsed(collapsed: boolean): void {
    this.#options.collapsed = collapsed
    this.#dock()
  }

  setWidth(widthPx: number): void {
    this.#options.widthPx = widthPx
    this.#dock()
  }

  #restore(): void {
    if (this.#intact()) return
    const now = performance.now()
    this.#restores = now - this.#restoredAt > pauseMs ? 1 : this.#restores + 1
    this.#restoredAt = now
    if (this.#restores > mostRestores) return this.unmount()
    for (const name of hiding) this.#host.removeAttribute(name)
    this.#dock()
    if (!this.#inPlace()) document.documentElement.append(this.#host)
  }

  #intact(): boolean {
    const shown = hiding.every((name) => !this.#host.hasAttribute(name))
    return this.#inPlace() && shown && this.#host.style.cssText === this.#style
  }

  /** A page may also move the frame, into something that it hides. */
  #inPlace(): boolean {
    return this.#host.parentNode === document.documentElement
  }

  #dock(): void {
    this.#style = dockStyles(this.#width())
    if (this.#host.style.cssText !== this.#style) this.#host.style.cssText = this.#style
    this.#narrow()
  }

  #width(): number {
    return this.#options.collapsed ? railPx : this.#options.widthPx
  }

  #narrow(): void {
    const element = this.#options.root && document.querySelector<HTMLElement>(this.#options.root)
    if (!element) return
    if (this.#narrowed?.element !== element) {
      this.#widen()
      this.#narrowed = new NarrowRoot(element)
    }
    this.#narrowed.leave(this.#width())
  }

  #widen(): void {
    this.#narrowed?.restore()
    this.#narrowed = undefined
  }
}
