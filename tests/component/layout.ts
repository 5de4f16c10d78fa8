/** The heights, in CSS pixels, that a virtual list is given here: jsdom has no layout. */
export const listHeight = 600
export const rowHeight = 40

const isList = (element: Element) => element.hasAttribute('data-turn-list')

/** Gives the transcript's list a height, its rows theirs, and a way to scroll. */
export function layOutLists(): void {
  const heightOf = (element: HTMLElement) =>
    isList(element) ? listHeight : element.hasAttribute('data-index') ? rowHeight : 0
  const content = (element: Element) =>
    Number.parseFloat((element.firstElementChild as HTMLElement | null)?.style.blockSize ?? '0') || 0
  Object.defineProperties(HTMLElement.prototype, {
    clientHeight: {
      configurable: true,
      get(this: HTMLElement) {
        return isList(this) ? listHeight : 0
      },
    },
    offsetHeight: {
      configurable: true,
      get(this: HTMLElement) {
        return heightOf(this)
      },
    },
    scrollHeight: {
      configurable: true,
      get(this: HTMLElement) {
        return isList(this) ? content(this) : 0
      },
    },
  })
  HTMLElement.prototype.scrollTo = function scrollTo(this: HTMLElement, options?: ScrollToOptions | number) {
    if (typeof options !== 'object') return
    const most = Math.max(0, this.scrollHeight - this.clientHeight)
    this.scrollTop = Math.min(most, options.top ?? 0)
    this.dispatchEvent(new Event('scroll'))
  } as typeof HTMLElement.prototype.scrollTo
}
