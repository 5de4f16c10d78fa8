const look =
  'all:initial;position:fixed;z-index:2147483646;pointer-events:none;font:600 12px/1.3 system-ui,sans-serif;' +
  'padding:4px 8px;border-radius:6px;background:#fef3c7;color:#78350f;border:1px solid #b45309;' +
  'box-shadow:0 1px 4px #0003;max-width:min(320px,90vw)'

/** Distance from the edges of the box, in CSS pixels. */
const insetPx = 6

/**
 * A short word at the lower right corner of a reply box, over the page and not in it. It follows the box when the page
 * scrolls, and lets every click through. The panel says the same to a screen reader, so that this is for the eyes alone.
 */
export class Chip {
  readonly box: HTMLElement
  readonly #host = document.createElement('div')
  readonly #text = document.createElement('span')
  readonly #end = new AbortController()
  #waiting = false

  constructor(box: HTMLElement) {
    this.box = box
    this.#host.ariaHidden = 'true'
    this.#host.attachShadow({ mode: 'closed' }).append(this.#text)
    document.documentElement.append(this.#host)
    const follow = { capture: true, passive: true, signal: this.#end.signal }
    for (const event of ['scroll', 'input']) document.addEventListener(event, () => this.#follow(), follow)
    window.addEventListener('resize', () => this.#follow(), follow)
  }

  /** Shows the word at the box. */
  say(label: string): void {
    this.#text.textContent = label
    this.#place()
  }

  remove(): void {
    this.#end.abort()
    this.#host.remove()
  }

  #follow(): void {
    if (!this.#waiting) requestAnimationFrame(() => this.#place())
    this.#waiting = true
  }

  #place(): void {
    this.#waiting = false
    const { right, bottom, width } = seenAt(this.box)
    // A box that was taken away or folded has nothing to stand at.
    this.#host.style.cssText = width === 0 ? 'display:none' : look
    this.#host.style.right = `${Math.max(insetPx, document.documentElement.clientWidth - right + insetPx)}px`
    this.#host.style.bottom = `${Math.max(insetPx, window.innerHeight - bottom + insetPx)}px`
  }
}

/** Where the page shows the box: an editor in a frame is where its frame is. */
function seenAt(box: HTMLElement): DOMRect {
  const view = box.ownerDocument.defaultView
  const frame = view === window ? undefined : view?.frameElement
  return (frame ?? box).getBoundingClientRect()
}
