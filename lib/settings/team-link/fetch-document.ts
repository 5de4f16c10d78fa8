import type { Failure } from '#lib/contract/failure.ts'
import type { LinkProblem } from '#lib/contract/signed-config.ts'
import { sendForJson } from '#lib/sources/http.ts'
import { SourceError } from '#lib/sources/source-error.ts'

/** What was found behind a team link. `same`: nothing has changed since the document with that tag. */
export type Fetched =
  | { kind: 'document'; document: unknown; etag?: string }
  | { kind: 'same' }
  | { kind: 'problem'; problem: LinkProblem }

export interface FetchDeps {
  fetch(request: Request): Promise<Response>
  now(): Date
}

const limits = { timeoutMs: 15_000, maxBytes: 4_000_000, nobody: [304] }

/**
 * Fetches the document: without the browser's cookies and its cache, and never along a redirect, which could be a
 * sign-in page or somebody else's server.
 */
export async function fetchDocument(
  url: string,
  etag: string | undefined,
  deps: FetchDeps,
): Promise<Fetched> {
  let status = 0
  try {
    const { body, headers } = await sendForJson(
      async (signal) => {
        const response = await deps.fetch(requestFor(url, etag, signal))
        status = response.status
        return response
      },
      { ...limits, now: deps.now },
    )
    if (status === 304) return { kind: 'same' }
    const tag = headers.get('etag')
    return { kind: 'document', document: body, ...(tag !== null && { etag: tag }) }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return { kind: 'problem', problem: problemOf(error.failure) }
  }
}

function requestFor(url: string, etag: string | undefined, signal: AbortSignal): Request {
  return new Request(url, {
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    headers: { accept: 'application/json', ...(etag !== undefined && { 'if-none-match': etag }) },
    signal,
  })
}

/** An answer that is there and no JSON is another document; everything else passes by itself or with the server. */
function problemOf(failure: Failure): LinkProblem {
  if (failure.kind === 'not-found') return 'not-found'
  if (failure.kind === 'too-large') return 'not-a-signed-config'
  if (failure.kind !== 'bad-response') return 'unreachable'
  const other = failure.status === 410 ? 'not-found' : 'unreachable'
  return failure.problem === 'not-json' || failure.problem === 'redirected' ? 'not-a-signed-config' : other
}
