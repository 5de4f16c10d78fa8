import type { FieldIssue } from '#lib/contract/failure.ts'
import type { RequestTemplate } from '#lib/contract/source.ts'
import { askRequest, boundBy } from './ask-request.ts'
import { allKnown, namesIn, type Variables } from './template.ts'
import type { Way } from './way.ts'

/** What a source's requests brought, by request id, and what of it is not complete. */
export interface Replies {
  replies: Record<string, unknown>
  issues: FieldIssue[]
}

/**
 * Runs a source's requests: each as soon as what it waits for is known, those that wait for nothing at once. A name
 * that another request binds is waited for where it is used, also without `when`.
 * A request that waits in vain is not sent: an unknown customer has no orders to ask for.
 * Throws a `SourceError` with the first failure.
 */
export async function runChain(
  way: Way,
  templates: readonly RequestTemplate[],
  variables: Variables,
): Promise<Replies> {
  const replies: Record<string, unknown> = {}
  const issues: FieldIssue[] = []
  let known = variables
  let waiting = [...templates]
  for (;;) {
    const ready = waiting.filter((template) => allKnown(waitsFor(template, templates), known))
    if (ready.length === 0) return { replies, issues }
    waiting = waiting.filter((template) => !ready.includes(template))
    const answered = await Promise.all(
      ready.map(async (template) => ({ template, reply: await askRequest(way, template, known) })),
    )
    for (const { template, reply } of answered) {
      replies[template.id] = reply.body
      issues.push(...reply.issues)
      known = { ...known, ...boundBy(template, reply.body) }
    }
  }
}

function waitsFor(template: RequestTemplate, all: readonly RequestTemplate[]): string[] {
  const { id, when = [], forEach, path, query, headers, body } = template
  const bound = new Set(all.filter((other) => other.id !== id).flatMap(({ bind = {} }) => Object.keys(bind)))
  const used = namesIn([path, query, headers, body]).filter((name) => bound.has(name) && name !== forEach?.as)
  return [...when, ...used, ...(forEach ? [forEach.in] : [])]
}
