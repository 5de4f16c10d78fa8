import { explainFailure } from '#components/failure-words.ts'
import type { Failure } from '#lib/contract/failure.ts'

/** What a place of the page says to failures that mean something special there. */
const atPlace: Record<string, Partial<Record<Failure['kind'], string>>> = {
  publishing: { keyring: 'That is not the passphrase of the publishing key. Nothing was signed.' },
}

/** What an agent or a lead reads when the worker could not do what the page asked for at `place`. */
export function failureWords(failure: Failure, place = ''): string {
  const special = atPlace[place]?.[failure.kind]
  if (special !== undefined) return special
  switch (failure.kind) {
    case 'storage':
      return failure.problem === 'quota'
        ? 'The browser has no room left to store this. Free some disk space, then try again.'
        : 'The browser’s storage could not be read or written. Restart the browser; if it stays, remove and import the config again.'
    case 'locked':
      return 'Baton is locked. Unlock it with your passphrase, then try again.'
    case 'bad-call':
      return 'Baton did not accept this. Reload the page; the extension may have been updated.'
    case 'defect':
      return 'That did not work, because of a defect in Baton. Reload the page and try again.'
    default: {
      const { title, whatToDo } = explainFailure(failure, 'the system')
      return `${title.charAt(0).toUpperCase()}${title.slice(1)}. ${whatToDo}`
    }
  }
}
