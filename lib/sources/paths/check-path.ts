import { compile, tokenize } from '@jmespath-community/jmespath'
import { remark } from '#lib/contract/remarks.ts'

/**
 * What is wrong with a JMESPath expression, with the place; `undefined` when nothing is. The library names no place:
 * it is the end of the longest beginning that is an expression by itself.
 */
export function checkPath(path: string): string | undefined {
  if (path.trim() === '') return remark('pathEmpty')
  const open = openQuote(path)
  if (open !== undefined) return remark('pathQuote', { place: open + 1 })
  if (works(() => compile(path))) return undefined
  const readable = longestReadable(path)
  const rest = path.slice(readable).trimStart()
  if (rest === '') return remark('pathBreaksOff')
  const place = path.length - rest.length + 1
  return remark('pathUnreadable', { place, rest: rest.slice(0, 40) })
}

/** The library takes a text whose quote is open, and drops its last letter. */
function openQuote(path: string): number | undefined {
  let at = 0
  while (at < path.length) {
    const quote = path[at] ?? ''
    if (!`'"\``.includes(quote)) {
      at++
      continue
    }
    let end = at + 1
    while (end < path.length && path[end] !== quote) end += path[end] === '\\' ? 2 : 1
    if (end >= path.length) return at
    at = end + 1
  }
  return undefined
}

function longestReadable(path: string): number {
  const ends = tokenEnds(path)
  return ends.findLast((end) => works(() => compile(path.slice(0, end)))) ?? 0
}

/** Where the tokens begin and end; of a path with a sign that is none, up to that sign. */
function tokenEnds(path: string): number[] {
  for (let length = path.length; length > 0; length--) {
    const begun = path.slice(0, length)
    if (works(() => tokenize(begun))) return [...tokenize(begun).map(({ start }) => start), length]
  }
  return []
}

function works(task: () => unknown): boolean {
  try {
    task()
    return true
  } catch {
    return false
  }
}
