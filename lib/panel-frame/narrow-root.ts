/** Makes an element leave room at the right, and gives back its own style exactly. */
export class NarrowRoot {
  readonly element: HTMLElement
  readonly #before: string | null
  readonly #own: [name: string, value: string, priority: string][]
  #ours = ''

  constructor(element: HTMLElement) {
    this.element = element
    this.#before = element.getAttribute('style')
    const { style } = element
    this.#own = ['margin-right', 'max-width'].map((name) => [
      name,
      style.getPropertyValue(name),
      style.getPropertyPriority(name),
    ])
  }

  leave(widthPx: number): void {
    const { style } = this.element
    style.setProperty('margin-right', `${widthPx}px`, 'important')
    style.setProperty('max-width', `calc(100vw - ${widthPx}px)`, 'important')
    this.#ours = style.cssText
  }

  /** What the page has changed in the meantime stays. */
  restore(): void {
    const { style } = this.element
    if (style.cssText !== this.#ours) {
      for (const [name, value, priority] of this.#own) style.setProperty(name, value, priority)
    } else if (this.#before === null) this.element.removeAttribute('style')
    else this.element.setAttribute('style', this.#before)
  }
}
