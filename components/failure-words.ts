import type { Failure } from '#lib/contract/failure.ts'
import { failures as english, type FailureWords } from './messages/en/failures.ts'
import { follow } from './messages/spoken.ts'

let failures = english
follow('failures', (words) => {
  failures = words
})

/** A failure in words for the person who can mend it. */
export interface Explanation {
  title: string
  whatToDo: string
  /** Who can mend it. */
  who: string
}

/** Says what went wrong at `source` (its label), what to do, and who can. Quotes nothing that another system sent. */
export function explainFailure(failure: Failure, source: string): Explanation {
  const say = failures.say[failure.kind] as (failure: Failure, source: string) => FailureWords
  return { ...say(failure, source), who: failures.menders[failure.mender] }
}
