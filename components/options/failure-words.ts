import type { Failure } from '#lib/contract/failure.ts'

/** What an agent or a lead reads when the worker could not do what the page asked for. */
export function failureWords(failure: Failure): string {
  switch (failure.kind) {
    case 'storage':
      return failure.problem === 'quota'
        ? 'The browser has no room left to store this. Free some disk space, then try again.'
        : 'The browser’s storage could not be read or written. Restart the browser; if it stays, remove and import the config again.'
    case 'bad-call':
      return 'Baton did not accept this. Reload the page; the extension may have been updated.'
    case 'unreachable':
    case 'timeout':
      return 'Baton’s background part does not answer. Reload the page.'
    default:
      return 'That did not work, because of a defect in Baton. Reload the page and try again.'
  }
}
