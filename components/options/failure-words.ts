import { explainFailure } from '#components/failure-words.ts'
import { remarkWords } from '#components/remark-words.ts'
import type { Failure } from '#lib/contract/failure.ts'
import { outcomesWords } from './words/outcomes.ts'

/** What an agent or a lead reads when the worker could not do what the page asked for at `place`. */
export function failureWords(failure: Failure, place = ''): string {
  // At this place a keyring is the publishing key.
  if (place === 'publishing' && failure.kind === 'keyring') return outcomesWords.publishingKey
  switch (failure.kind) {
    case 'storage':
      return failure.problem === 'quota' ? outcomesWords.quota : outcomesWords.storage
    case 'locked':
      return outcomesWords.locked
    case 'bad-call':
      // What a person can mend says how; the rest is between the page and the worker.
      return failure.mender === 'vendor' ? outcomesWords.badCall : remarkWords(failure.problem)
    case 'defect':
      return outcomesWords.defect
    default: {
      const { title, whatToDo } = explainFailure(failure, outcomesWords.theSystem)
      return `${title.charAt(0).toUpperCase()}${title.slice(1)}. ${whatToDo}`
    }
  }
}
