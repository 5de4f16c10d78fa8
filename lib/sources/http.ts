import type { Failure } from '#lib/contract/failure.ts'
import { failure } from '#lib/contract/make-failure.ts'
import { chunksWithin, readBody } from './http-body.ts'
import { DefinitionError, SourceError } from './source-error.ts'

/** How a request leaves: the browser's own fetch, or the practice desk's sample data. */
export type Transport = (request: Request, about: RequestAbout) => Promise<Response>

/** What the practice desk needs to find the sample reply: which request of which source, with what values. */
export interface RequestAbout {
  sourceId: string
  requestId: string
  variables: Readonly<Record<string, unknown>>
}

export interface HttpLimits {
  /** Statuses that are an answer, and an empty one. */
  nobody?: readonly number[] | undefined
  /** A helpdesk that is asked with the agent's cookie sends those who are not signed in to its sign-in page. */
  redirectMeansSignIn?: boolean
  timeoutMs: number
  maxBytes: number
  now: () => Date
}

export interface HttpReply {
  body: unknown
  headers: Headers
  bytes: number
}

/** What can be told of an answer, also of one that is a failure. */
export interface Answer {
  status: number
  bytes: number
  text: string
}

/**
 * Sends one request and reads its JSON, within the size limit and until `signal` says that the time is up. Whoever
 * looks on with `observe` is told the answer, and then those of refused requests are read as well.
 * Throws a `SourceError` for everything that is not a JSON answer with a good status.
 */
export async function sendForJson(
  send: (signal: AbortSignal) => Promise<Response>,
  limits: HttpLimits,
  signal: AbortSignal = AbortSignal.timeout(limits.timeoutMs),
  observe?: (answer: Answer) => void,
): Promise<HttpReply> {
  const response = await answered(send, limits, signal)
  const { status, headers } = response
  const nobody = limits.nobody?.includes(status) ?? false
  const problem = nobody ? undefined : statusFailure(response, limits)
  if (observe && (nobody || problem)) observe({ status, ...(await readWhatComes(response, signal, limits)) })
  if (nobody || problem) await response.body?.cancel().catch(() => undefined)
  if (problem) throw new SourceError(problem)
  if (nobody) return { body: null, headers, bytes: 0 }
  const { text, bytes } = await readBody(response, signal, limits)
  observe?.({ status, bytes, text })
  return { body: parseJson(text, limits.now()), headers, bytes }
}

/** Sends one request and reads its bytes, by the same rules. Throws a `SourceError`. */
export async function sendForBytes(
  send: (signal: AbortSignal) => Promise<Response>,
  limits: HttpLimits,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await answered(send, limits, signal)
  const problem = statusFailure(response, limits)
  if (problem) {
    await response.body?.cancel().catch(() => undefined)
    throw new SourceError(problem)
  }
  const chunks: Uint8Array<ArrayBuffer>[] = []
  for await (const chunk of chunksWithin(response, signal, limits)) chunks.push(new Uint8Array(chunk))
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

async function answered(
  send: (signal: AbortSignal) => Promise<Response>,
  { timeoutMs, now }: HttpLimits,
  signal: AbortSignal,
): Promise<Response> {
  try {
    return await send(signal)
  } catch (error) {
    if (error instanceof DefinitionError) throw error
    throw new SourceError(
      signal.aborted ? failure('timeout', now(), { afterMs: timeoutMs }) : failure('unreachable', now(), {}),
    )
  }
}

/** The text of an answer that has failed already: what cannot be read of it is no failure of its own. */
async function readWhatComes(
  response: Response,
  signal: AbortSignal,
  limits: HttpLimits,
): Promise<{ text: string; bytes: number }> {
  try {
    return await readBody(response, signal, limits)
  } catch {
    return { text: '', bytes: 0 }
  }
}

/** The body as text, within the time and the size. Throws a `SourceError`. */
export async function readText(response: Response, signal: AbortSignal, limits: HttpLimits): Promise<string> {
  return (await readBody(response, signal, limits)).text
}

function parseJson(text: string, at: Date): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new SourceError(failure('bad-response', at, { problem: 'not-json' }))
  }
}

function statusFailure(response: Response, { now, redirectMeansSignIn }: HttpLimits): Failure | undefined {
  const at = now()
  const { status } = response
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    return redirectMeansSignIn
      ? failure('unauthorized', at, {})
      : failure('bad-response', at, { problem: 'redirected' })
  }
  if (response.ok) return undefined
  if (status === 401) return failure('unauthorized', at, {})
  if (status === 403) return failure('forbidden', at, {})
  if (status === 404) return failure('not-found', at, {})
  if (status === 429) return failure('rate-limited', at, { retryAt: retryAt(response, at) })
  if (status >= 500) return failure('bad-response', at, { problem: 'server-error', status }, 'administrator')
  return failure('bad-response', at, { problem: 'error-reply', status })
}

const defaultPauseMs = 60_000
const longestPauseMs = 3_600_000

/** `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). Anything else waits a minute; nothing waits over an hour. */
function retryAt(response: Response, at: Date): string {
  const header = response.headers.get('retry-after') ?? ''
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - at.getTime()
  const pause = Number.isFinite(wait) && wait >= 0 ? Math.min(wait, longestPauseMs) : defaultPauseMs
  return new Date(at.getTime() + pause).toISOString()
}
