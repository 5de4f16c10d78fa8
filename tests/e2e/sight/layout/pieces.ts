/** A rectangle in CSS pixels of the window. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** An element that cuts off what is outside of it. */
export interface Clip extends Box {
  name: string
  x: boolean
  y: boolean
  /** What is cut off above and below can be scrolled to. */
  scrolls: boolean
  /** There is a way to see all of it: a button beside it, or its title. */
  escapable: boolean
}

/** A line of text where it stands. */
export interface Piece extends Box {
  text: string
  /** Lines of one text have the same. */
  node: number
  /** It is meant to lie on something, such as a button at the end of a text that is cut. */
  onTop: boolean
  clips: Clip[]
}

/**
 * Runs in the page: every line of text that is for eyes, in the open dialog alone where one is open. What lies around
 * many texts is measured once, which is most of the work.
 */
export function textPieces(): Piece[] {
  const boxOf = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom })
  const clipOf = (element: Element, { overflowX, overflowY }: CSSStyleDeclaration): Clip[] => {
    const [x, y] = [overflowX !== 'visible', overflowY !== 'visible' && element !== document.body]
    if (!x && !y) return []
    const beside = element.parentElement?.querySelector(
      ':scope > [aria-expanded], :scope > span > [aria-expanded]',
    )
    const escapable = Boolean(beside) || element.hasAttribute('title')
    const name = `${element.tagName} ${element.className}`
    const scrolls = /auto|scroll/.test(overflowY)
    return [{ ...boxOf(element.getBoundingClientRect()), name, x, y, scrolls, escapable }]
  }
  const known = new Map<Element, { forEars: boolean; onTop: boolean; clips: Clip[] }>()
  const around = (element: Element): { forEars: boolean; onTop: boolean; clips: Clip[] } => {
    const before = known.get(element)
    if (before) return before
    const style = getComputedStyle(element)
    const outer = element.parentElement && around(element.parentElement)
    const found = {
      forEars: style.clipPath === 'inset(50%)' || outer?.forEars === true,
      onTop: style.position === 'absolute' || outer?.onTop === true,
      clips: [...clipOf(element, style), ...(outer?.clips ?? [])],
    }
    known.set(element, found)
    return found
  }
  const piecesOf = (text: Node, node: number): Piece[] => {
    if (!text.textContent?.trim() || !text.parentElement) return []
    const { forEars, onTop, clips } = around(text.parentElement)
    if (forEars) return []
    const range = document.createRange()
    range.selectNodeContents(text)
    const rects = [...range.getClientRects()].filter(({ width, height }) => width >= 1 && height >= 1)
    return rects.map((rect) => ({ ...boxOf(rect), text: text.textContent ?? '', node, onTop, clips }))
  }
  const walker = document.createTreeWalker(
    document.querySelector('dialog[open]') ?? document.body,
    NodeFilter.SHOW_TEXT,
  )
  const found: Piece[] = []
  for (let node = 0; walker.nextNode(); node++) found.push(...piecesOf(walker.currentNode, node))
  return found
}
