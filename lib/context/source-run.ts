import type { SourceDefinition } from '#lib/contract/source.ts'
import type { Gathered, Known } from './gathered.ts'
import { inputsOf } from './known.ts'

/** A source as far as the visit needs to know it. */
export interface VisitSource {
  id: string
  label: string
  definition: Pick<SourceDefinition, 'role' | 'needs'>
}

/** A source in a visit: what it has brought, and what it was last run with. */
export interface Entry {
  source: VisitSource
  gathered: Gathered
  /** How often it was given other inputs. */
  runs: number
  /** The inputs of the last run, as a text to compare. */
  inputsKey?: string | undefined
  inputs?: Known | undefined
}

/** A source and what it is to be run with; `inputs` are missing where its needs are no longer met. */
export interface Run {
  entry: Entry
  inputs: Known | undefined
  key: string | undefined
}

/** A source that brings what it needs, and each time another, would run for ever. */
const mostRuns = 20

/** A source that has not been asked. */
export const newEntry = (source: VisitSource): Entry => ({ source, gathered: waiting(source), runs: 0 })

/**
 * The sources whose inputs are others than before, or no longer complete. `alone` is what is known without the joined
 * packet: the bot is not asked again for what its own packet says.
 */
export function readyRuns(entries: readonly Entry[], alone: Known, known: Known): Run[] {
  return entries.flatMap((entry) => {
    const { definition } = entry.source
    const inputs = inputsOf(definition, definition.role === 'packet' ? alone : known)
    const key = inputs && JSON.stringify(inputs)
    return key === entry.inputsKey || entry.runs >= mostRuns ? [] : [{ entry, inputs, key }]
  })
}

/** Marks a source as being asked. */
export function begin({ entry, inputs, key }: Run): void {
  // An answer to other inputs may be about somebody else: it goes before the new one comes.
  const gathered = inputs && sameValues(entry.inputs, inputs) ? entry.gathered : waiting(entry.source)
  entry.gathered = inputs ? { ...gathered, state: 'loading', failure: undefined } : gathered
  entry.inputs = inputs
  entry.inputsKey = key
  entry.runs++
}

/** True while the source has not been given other inputs. */
export const isCurrent = ({ entry, key }: Run): boolean => entry.inputsKey === key

function waiting({ id, label, definition }: VisitSource): Gathered {
  return { sourceId: id, label, role: definition.role, state: 'waiting' }
}

/** True when everything that was known before is still the same and only more has become known. */
function sameValues(before: Known | undefined, now: Known): boolean {
  return Object.entries(before ?? {}).every(([key, value]) => now[key as keyof Known] === value)
}
