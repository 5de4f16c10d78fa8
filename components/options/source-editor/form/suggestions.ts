import { formWords } from '../../words/form.ts'
import { pathText, type Step } from '../map/json-path.ts'

/** A path that the sample has, with what stands there. */
export interface Suggestion {
  path: string
  value: string
}

const most = 8
const deepest = 6
const mostPaths = 800

/** The paths that go with what was typed: those that begin with it first, then those that hold it. */
export function suggestionsFor(all: readonly Suggestion[], typed: string): Suggestion[] {
  const wanted = typed.trim().toLowerCase()
  const at = all.map((one) => ({ one, place: one.path.toLowerCase().indexOf(wanted) }))
  const starting = at.filter(({ place }) => place === 0)
  const holding = at.filter(({ place }) => place > 0)
  return [...starting, ...holding]
    .map(({ one }) => one)
    .filter(({ path }) => path !== typed)
    .slice(0, most)
}

const known = new WeakMap<object, Suggestion[]>()

/** Every path of a sample, nearer ones first, lists by their first item. Bounded, because replies can be large. */
export function pathsOf(sample: unknown): Suggestion[] {
  if (typeof sample !== 'object' || sample === null) return []
  const before = known.get(sample)
  if (before) return before
  const found: Suggestion[] = []
  let level: { steps: Step[]; value: unknown }[] = [{ steps: [], value: sample }]
  for (let depth = 0; depth <= deepest && level.length > 0 && found.length < mostPaths; depth++) {
    for (const { steps, value } of level)
      if (steps.length > 0) found.push({ path: pathText(steps), value: brief(value) })
    level = level.flatMap(({ steps, value }) =>
      childrenOf(value).map(([step, child]) => ({ steps: [...steps, step], value: child })),
    )
  }
  known.set(sample, found)
  return found
}

function childrenOf(value: unknown): [Step, unknown][] {
  if (Array.isArray(value)) return value.length > 0 ? [[0, value[0]]] : []
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

/** What stands at a path, in a few letters. */
export function brief(value: unknown): string {
  if (Array.isArray(value)) return formWords.entries(value.length)
  if (typeof value === 'object' && value !== null) return '{ … }'
  const text = String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
