import type { DataPoint, DataPointRule } from '#lib/contract/data-point.ts'
import type { SourceDefinition } from '#lib/contract/source.ts'
import type { Condition } from '#lib/contract/team-config.ts'
import { partsOf } from '#lib/policy/data-points.ts'
import { forbiddenFor } from '#lib/policy/levels.ts'
import { withoutForbidden } from '#lib/policy/without-forbidden.ts'
import { applies, type Place } from './applies.ts'
import type { Gathered, Known } from './gathered.ts'
import { completeWays, inputsOf } from './known.ts'
import { withoutNeedlessNumber } from './number-asked.ts'

/** A source as far as the visit needs to know it. */
export interface VisitSource {
  id: string
  label: string
  definition: Pick<SourceDefinition, 'role' | 'needs'> &
    Partial<Pick<SourceDefinition, 'provides' | 'mappings' | 'packets'>>
  appliesTo?: readonly Condition[] | undefined
}

/** A source in a visit: what it has brought, and what it was last run with. */
export interface Entry {
  source: VisitSource
  gathered: Gathered
  /** How often it was given other inputs. */
  runs: number
  /** The inputs of the last run and what was forbidden in it, as a text to compare. */
  key?: string | undefined
  inputs?: Known | undefined
  forbidden: readonly DataPoint[]
}

/** A source and what it is to be run with; `inputs` are missing where its needs are no longer met. */
export interface Run {
  entry: Entry
  inputs: Known | undefined
  /** What it must not bring. */
  forbidden: readonly DataPoint[]
  key: string | undefined
}

/** What decides which sources can be asked, and for what. */
export interface Circumstances {
  known: Known
  /** What is known without the joined packet: the bot is not asked again for what its own packet says. */
  alone: Known
  place: Place
  rules: readonly DataPointRule[]
  intent: string | undefined
}

/** A source that brings what it needs, and each time another, would run for ever. */
const mostRuns = 20

/** The key of a run that is none, because the source is for other tickets. */
const forOthers = 'for other tickets'

/** A source that has not been asked. */
export const newEntry = (source: VisitSource): Entry => ({
  source,
  gathered: waiting(source),
  runs: 0,
  forbidden: [],
})

/** The sources whose inputs are others than before, or no longer complete, or that may bring more or less than before. */
export function readyRuns(entries: readonly Entry[], now: Circumstances): Run[] {
  return entries.flatMap((entry) => {
    const run = { entry, ...inputsNow(entry, now) }
    return run.key === entry.key || entry.runs >= mostRuns ? [] : [run]
  })
}

function inputsNow(entry: Entry, now: Circumstances): Omit<Run, 'entry'> {
  const { source } = entry
  const { definition } = source
  const suits = applies(source, now.place)
  const inputs =
    suits === 'yes'
      ? inputsOf(
          definition,
          definition.role === 'packet' ? now.alone : withoutNeedlessNumber(entry, now.known),
        )
      : undefined
  if (!inputs) return { inputs, forbidden: [], key: suits === 'no' ? forOthers : undefined }
  const purpose = { intent: now.intent, role: definition.role }
  const forbidden = forbiddenFor(now.rules, purpose).filter((point) => mayBring(definition, point))
  return { inputs, forbidden, key: JSON.stringify([inputs, forbidden]) }
}

/** What a source never brings need not be forbidden to it: it would be asked again for nothing. */
function mayBring({ mappings, packets }: VisitSource['definition'], point: DataPoint): boolean {
  if (!mappings) return true
  const { kind } = partsOf(point)
  return mappings.some(({ to }) => to === kind) || (kind === 'packets' && packets !== undefined)
}

/** Marks a source as being asked. */
export function begin({ entry, inputs, forbidden, key }: Run): void {
  const { source } = entry
  // An answer to other inputs may be about somebody else: it goes before the new one comes.
  const kept = inputs && sameValues(entry.inputs, inputs) ? entry.gathered : waiting(source)
  entry.gathered = inputs
    ? { ...allowed(kept, forbidden), state: 'loading', failure: undefined, ...askedWith(source, inputs) }
    : { ...kept, ...(key === forOthers && { state: 'not-for-this-ticket' as const }) }
  entry.inputs = inputs
  entry.forbidden = forbidden
  entry.key = key
  entry.runs++
}

function allowed(gathered: Gathered, forbidden: readonly DataPoint[]): Gathered {
  const { records } = gathered
  return records ? { ...gathered, records: withoutForbidden(records, forbidden) } : gathered
}

const askedWith = ({ definition }: VisitSource, inputs: Known) => ({
  inputs,
  ways: completeWays(definition, inputs),
})

/** True while the source has not been given other inputs. */
export const isCurrent = ({ entry, key }: Run): boolean => entry.key === key

function waiting({ id, label, definition }: VisitSource): Gathered {
  return { sourceId: id, label, role: definition.role, state: 'waiting' }
}

/** True when everything that was known before is still the same and only more has become known. */
function sameValues(before: Known | undefined, now: Known): boolean {
  return Object.entries(before ?? {}).every(([key, value]) => now[key as keyof Known] === value)
}
