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

/** Runs in the page: every line of text that is for eyes, in the open dialog alone where one is open. */
export function textPieces(): Piece[] {
  const parentsOf = (element: Element | null): Element[] =>
    element ? [element, ...parentsOf(element.parentElement)] : []
  const boxOf = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom })
  const clipOf = (element: Element): Clip[] => {
    const { overflowX, overflowY } = getComputedStyle(element)
    const [x, y] = [overflowX !== 'visible', overflowY !== 'visible' && element !== document.body]
    const beside = element.parentElement?.querySelector(
      ':scope > [aria-expanded], :scope > span > [aria-expanded]',
    )
    const escapable = Boolean(beside) || element.hasAttribute('title')
    const name = `${element.tagName} ${element.className}`
    const scrolls = /auto|scroll/.test(overflowY)
    return x || y ? [{ ...boxOf(element.getBoundingClientRect()), name, x, y, scrolls, escapable }] : []
  }
  const piecesOf = (text: Node, node: number): Piece[] => {
    const parents = parentsOf(text.parentElement)
    const styles = parents.map((parent) => getComputedStyle(parent))
    // For ears alone.
    if (!text.textContent?.trim() || styles.some(({ clipPath }) => clipPath === 'inset(50%)')) return []
    const range = document.createRange()
    range.selectNodeContents(text)
    const onTop = styles.some(({ position }) => position === 'absolute')
    const clips = parents.flatMap(clipOf)
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
