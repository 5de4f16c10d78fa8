import { failure, wrongShape } from '#lib/contract/make-failure.ts'
import type { RequestTemplate } from '#lib/contract/source.ts'
import { type HttpLimits, type HttpReply, sendForJson } from './http.ts'
import type { PreparedRequest } from './request.ts'
import { prepareRequest } from './request.ts'
import { search } from './search.ts'
import { SourceError } from './source-error.ts'
import { allKnown, type Variables } from './template.ts'

/** Sends one prepared request of the chain: puts the credentials on it and hands it to the transport. */
export type Send = (
  request: PreparedRequest,
  requestId: string,
  variables: Variables,
  signal: AbortSignal,
) => Promise<Response>

/**
 * Runs a source's requests: each as soon as what it waits for is known, those that wait for nothing at once.
 * A request whose `when` is never met is not sent: an unknown customer has no orders to ask for.
 * Returns the replies by request id. Throws a `SourceError` with the first failure.
 */
export async function runChain(
  baseUrl: string,
  templates: readonly RequestTemplate[],
  variables: Variables,
  send: Send,
  limits: HttpLimits,
): Promise<Record<string, unknown>> {
  const replies: Record<string, unknown> = {}
  let known = variables
  let waiting = [...templates]
  for (;;) {
    const ready = waiting.filter((template) => allKnown(template.when ?? [], known))
    if (ready.length === 0) return replies
    waiting = waiting.filter((template) => !ready.includes(template))
    const answered = await Promise.all(
      ready.map(async (template) => ({ template, reply: await ask(baseUrl, template, known, send, limits) })),
    )
    for (const { template, reply } of answered) {
      replies[template.id] = reply.body
      known = { ...known, ...boundBy(template, reply) }
    }
  }
}

/** Sends one request and checks the reply: for errors inside a good answer, and for what it must have. */
export async function ask(
  baseUrl: string,
  template: RequestTemplate,
  variables: Variables,
  send: Send,
  limits: HttpLimits,
): Promise<HttpReply> {
  const prepared = prepareRequest(baseUrl, template, variables)
  const { nobody } = template
  const reply = await sendForJson((signal) => send(prepared, template.id, variables, signal), {
    ...limits,
    nobody,
  })
  if (reply.body === null && nobody) return reply
  for (const { path, equals, kind } of template.errors ?? []) {
    const found = search(reply.body, path)
    if (found === null || (equals !== undefined && found !== equals)) continue
    const at = limits.now()
    throw new SourceError(
      kind === 'bad-response' ? failure(kind, at, { problem: 'error-reply' }) : failure(kind, at, {}),
    )
  }
  if (template.expects !== undefined && search(reply.body, template.expects) === null) {
    const field = { path: `${template.id}.${template.expects}`, problem: 'is missing from the reply' }
    throw new SourceError(wrongShape(limits.now(), [field]))
  }
  return reply
}

/** What a reply binds for later requests. */
export function boundBy(template: RequestTemplate, reply: HttpReply): Variables {
  return Object.fromEntries(
    Object.entries(template.bind ?? {}).map(([name, path]) => [name, search(reply.body, path)]),
  )
}
