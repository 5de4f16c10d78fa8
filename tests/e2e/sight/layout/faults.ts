import type { Surface } from '../../drivers/driver.ts'
import { type Box, type Clip, type Piece, textPieces } from './pieces.ts'

/** Pixels by which a browser may round, and by which the letters of a clamped line may stand out. */
const slack = 1.5
const slackInHeight = 3

/**
 * What a reader could not get at: a document or a part of it that scrolls sideways, text that is cut without a way to
 * see the rest, and text that lies on other text. Each with its words; empty where all is well.
 */
export async function layoutFaults(surface: Surface): Promise<string[]> {
  const [pieces, width, sideways] = await Promise.all([
    surface.evaluate(textPieces),
    surface.evaluate(() => innerWidth),
    surface.evaluate(scrolledSideways),
  ])
  return [...new Set([...sideways, ...pieces.flatMap((piece) => cuts(piece, width)), ...overlaps(pieces)])]
}

/** Runs in the page. */
function scrolledSideways(): string[] {
  const scrolls = (element: Element) =>
    element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX)
  return [...document.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && scrolls(element))
    .map(
      ({ tagName, className, innerText }) =>
        `${tagName} ${className} scrolls sideways: ${innerText.slice(0, 50)}`,
    )
}

const quoted = ({ text }: Piece) => `“${text.trim().slice(0, 50)}”`

/** What cuts a piece off, from the inside out. */
function cuts(piece: Piece, windowWidth: number): string[] {
  if (piece.left < -slack || piece.right > windowWidth + slack) return [`the window cuts ${quoted(piece)}`]
  const seen: Box = { ...piece }
  return piece.clips.flatMap((clip) => {
    const isCut = cutsIn(seen, clip)
    Object.assign(seen, within(seen, clip))
    return isCut && !clip.escapable ? [`${clip.name} cuts ${quoted(piece)}`] : []
  })
}

const cutsIn = (box: Box, { x, y, scrolls, ...clip }: Clip) =>
  (x && (box.left < clip.left - slack || box.right > clip.right + slack)) ||
  (y && !scrolls && (box.top < clip.top - slackInHeight || box.bottom > clip.bottom + slackInHeight))

/** What two boxes share; without an area where that is nothing. */
const within = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
})

/** Pieces that lie on each other. Lines that stand close overlap with their empty edges. */
function overlaps(pieces: readonly Piece[]): string[] {
  const shown = pieces
    .filter(({ onTop }) => !onTop)
    .map((piece) => ({ piece, box: piece.clips.reduce<Box>(within, piece) }))
    .filter(({ box }) => box.right - box.left > 1 && box.bottom - box.top > 1)
  return shown.flatMap(({ piece, box }, index) =>
    shown.slice(index + 1).flatMap((other) => {
      const shared = within(box, other.box)
      const lies = shared.right - shared.left > 2 && shared.bottom - shared.top > 6
      return lies && piece.node !== other.piece.node
        ? [`${quoted(piece)} lies on ${quoted(other.piece)}`]
        : []
    }),
  )
}
