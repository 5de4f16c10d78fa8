import { failure } from '#lib/contract/make-failure.ts'
import type { Deadline } from './deadline.ts'
import { type Answer, type HttpReply, sendForJson } from './http.ts'
import { type PreparedRequest, toFetchRequest } from './request.ts'
import { isRepeatable, withRetries } from './retry.ts'
import { SourceError } from './source-error.ts'
import type { Variables } from './template.ts'
import type { Exchange, Way } from './way.ts'

/** Sends one request, and again as often as the source allows and the failure may pass. Throws a `SourceError`. */
export function exchange(
  way: Way,
  id: string,
  prepared: PreparedRequest,
  variables: Variables,
  more: { deadline: Deadline; nobody: readonly number[] | undefined },
): Promise<HttpReply> {
  const { deadline, nobody } = more
  const request = signed(way, prepared)
  const send = (signal: AbortSignal) =>
    way.transport(toFetchRequest(request, way.withCookies, signal), {
      sourceId: way.sourceId,
      requestId: id,
      variables,
    })
  const once = async () => {
    await way.turn(deadline)
    return traced(way, { id, request }, (observe) =>
      sendForJson(send, { ...way.limits, nobody }, deadline.signal, observe),
    )
  }
  const retries = isRepeatable(way.role, request.method) ? way.retries : 0
  return withRetries(retries, deadline, way.limits.now, once)
}

/** A typographic quote or an invisible character, pasted along: no header can carry it, and no system gave it out. */
export function signed(way: Way, prepared: PreparedRequest): PreparedRequest {
  const request = way.sign(prepared)
  const added = Object.entries(request.headers).filter(([name, value]) => prepared.headers[name] !== value)
  if (added.some(([, value]) => !/^[\t\x20-\x7e\x80-\xff]*$/.test(value))) {
    throw new SourceError(failure('unauthorized', way.limits.now(), {}))
  }
  return request
}

async function traced(
  { trace, limits }: Way,
  about: Pick<Exchange, 'id' | 'request'>,
  send: (observe?: (answer: Answer) => void) => Promise<HttpReply>,
): Promise<HttpReply> {
  if (!trace) return send()
  const at = limits.now()
  const started = performance.now()
  let seen: Partial<Answer> = {}
  let refused: Pick<Exchange, 'failure'> = {}
  try {
    return await send((answer) => {
      seen = answer
    })
  } catch (error) {
    if (error instanceof SourceError) refused = { failure: error.failure }
    throw error
  } finally {
    trace({ ...about, at, ms: performance.now() - started, ...seen, ...refused })
  }
}
