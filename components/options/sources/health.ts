import type { Failure } from '#lib/contract/failure.ts'
import type { SourceDraft } from '../store/draft.ts'
import type { OptionsView } from '../store/store.ts'

/** How a source fares on this device, by what happened last. */
export type Health =
  | { state: 'off' | 'never-asked' }
  | { state: 'works'; at: string; ms?: number | undefined }
  | { state: 'fails'; failure: Failure; lastSuccessAt?: string | undefined }

/** The newest of what the worker remembers and what was tested on this page. */
export function healthOf(source: SourceDraft, { page, tests }: Pick<OptionsView, 'page' | 'tests'>): Health {
  if (source.off) return { state: 'off' }
  const known = page?.health[source.id]
  const test = tests[source.id]
  const tested = test && !test.failure ? test : undefined
  const successes = [
    ...(known?.lastSuccessAt ? [{ at: known.lastSuccessAt, ms: known.lastMs }] : []),
    ...(tested ? [{ at: tested.at, ms: tested.ms }] : []),
  ]
  const failures = [known?.lastFailure, test?.failure].flatMap((failure) => failure ?? [])
  const success = successes.toSorted((a, b) => b.at.localeCompare(a.at))[0]
  const failure = failures.toSorted((a, b) => b.at.localeCompare(a.at))[0]
  if (failure && (!success || failure.at >= success.at)) {
    return { state: 'fails', failure, lastSuccessAt: success?.at }
  }
  return success ? { state: 'works', ...success } : { state: 'never-asked' }
}
