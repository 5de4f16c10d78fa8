import { patternOf, sameKey } from './pattern.ts'
import type { Secret } from './secrets.ts'
import type { StandIns } from './stand-ins.ts'

/** A stretch of a text, as UTF-16 offsets, and what stands there instead. */
export interface Edit {
  start: number
  end: number
  by: string
  secret: Secret
}

type Hit = Omit<Edit, 'by'>

/** Between the parts of an address stands no more than this. */
const onlyBetween = /^[\s,;.:/-]{0,4}$/
/** A part that is shorter than this says nothing of the whole. */
const shortestPart = 3
/** Where a text was cut, so much of its end is looked at. */
const cutReach = 120

/** Makes a function that finds the secrets in a text, in order and apart, with what stands for each. */
export function findSecrets(secrets: readonly Secret[], standIns: StandIns): (text: string) => Edit[] {
  const patterns = secrets.flatMap((secret) => {
    const source = patternOf(secret.kind, secret.value)
    return source === undefined ? [] : [{ secret, pattern: new RegExp(source, 'giu') }]
  })
  return (text) => {
    const hits = patterns.flatMap(({ secret, pattern }) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
        secret,
      })),
    )
    const cut = text.endsWith('…') ? cutHits(text, secrets) : []
    return joined(text, [...hits, ...cut]).map(({ start, end, secret }) => ({
      start,
      end,
      secret,
      by: standIns.for(text.slice(start, end), secret),
    }))
  }
}

/** What overlaps is one, and so are parts of one kind with nothing but a comma between them. */
function joined(text: string, hits: readonly Hit[]): Hit[] {
  const all: Hit[] = []
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1)
    const between = last && text.slice(last.end, hit.start)
    const belongs =
      last &&
      (hit.start < last.end || (hit.secret.kind === last.secret.kind && onlyBetween.test(between ?? '')))
    if (last && belongs) last.end = Math.max(last.end, hit.end)
    else all.push({ ...hit })
  }
  return all
}

/** The beginning of a secret at the end of a text that was cut there. */
function cutHits(text: string, secrets: readonly Secret[]): Hit[] {
  const end = text.replace(/[^\p{L}\p{N}]+$/u, '').length
  const from = Math.max(0, end - cutReach)
  const starts = [...text.slice(from, end).matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}+]/gu)]
  for (const { index } of starts) {
    const part = sameKey('', text.slice(from + index, end))
    const secret = secrets.find(
      ({ value }) => part.length >= shortestPart && sameKey('', value).startsWith(part),
    )
    if (secret) return [{ start: from + index, end, secret }]
  }
  return []
}

/** The text after its edits, which are in order and apart. */
export function edited(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const { start, end, by } of edits) {
    out += text.slice(at, start) + by
    at = end
  }
  return out + text.slice(at)
}

/** Where an offset of the text is after its edits; one within a stretch goes to its edge. */
export function movedOffset(offset: number, edits: readonly Edit[], edge: 'start' | 'end'): number {
  let shift = 0
  for (const { start, end, by } of edits) {
    if (offset <= start) break
    if (offset < end) return start + shift + (edge === 'end' ? by.length : 0)
    shift += by.length - (end - start)
  }
  return offset + shift
}
