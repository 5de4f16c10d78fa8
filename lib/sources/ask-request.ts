import type { FieldIssue } from '#lib/contract/failure.ts'
import { failure, wrongShape } from '#lib/contract/make-failure.ts'
import { remark } from '#lib/contract/remarks.ts'
import type { RequestTemplate } from '#lib/contract/source.ts'
import { type Deadline, withDeadline } from './deadline.ts'
import { exchange } from './exchange.ts'
import { fanOut } from './fan-out.ts'
import type { HttpReply } from './http.ts'
import { type Page, type PageStep, readPages } from './paging.ts'
import { TooCostly } from './paths/budget.ts'
import { takesTooLong } from './paths/path-reader.ts'
import { prepareRequest } from './request.ts'
import { search } from './search.ts'
import { DefinitionError, SourceError } from './source-error.ts'
import type { Variables } from './template.ts'
import type { Way } from './way.ts'

/** What a request of the chain brought, with all its pages or for all its entries. */
export interface Reply {
  body: unknown
  issues: FieldIssue[]
}

/** Sends one request of the chain, once for each entry where it fans out. All of it shares the source's time-out. */
export function askRequest(way: Way, template: RequestTemplate, variables: Variables): Promise<Reply> {
  return withDeadline(way.limits.timeoutMs, (deadline) => {
    const { id, forEach } = template
    if (!forEach) return askPages(way, template, variables, deadline)
    const found = variables[forEach.in]
    const entries = Array.isArray(found) ? found : [found]
    return fanOut(id, entries, forEach.most, (entry) =>
      askPages(way, template, { ...variables, [forEach.as]: entry }, deadline),
    )
  })
}

async function askPages(
  way: Way,
  template: RequestTemplate,
  variables: Variables,
  deadline: Deadline,
): Promise<Reply> {
  const ask = (step: PageStep) => askPage(way, template, variables, step, deadline)
  const { id, paging } = template
  if (!paging) return { body: (await ask({})).reply.body, issues: [] }
  const { reply, issues } = await readPages(paging, { id, maxBytes: way.limits.maxBytes }, ask)
  return { body: reply.body, issues }
}

/** Sends one request and checks the reply: for errors inside a good answer, and for what it must have. */
export async function askOnce(way: Way, template: RequestTemplate, variables: Variables): Promise<HttpReply> {
  const { reply } = await withDeadline(way.limits.timeoutMs, (deadline) =>
    askPage(way, template, variables, {}, deadline),
  )
  return reply
}

async function askPage(
  way: Way,
  template: RequestTemplate,
  variables: Variables,
  step: PageStep,
  deadline: Deadline,
): Promise<Page> {
  const { id, nobody } = template
  const known = { ...variables, ...step.variables }
  const prepared = prepareRequest(way.baseUrl, template, known)
  const url = new URL(step.url ?? prepared.url)
  for (const [name, value] of Object.entries(step.query ?? {})) url.searchParams.set(name, value)
  const reply = await exchange(way, id, { ...prepared, url: url.href }, known, { deadline, nobody })
  if (reply.body !== null || !nobody) checkReply(template, reply.body, way.limits.now())
  return { reply, url: url.href }
}

function checkReply({ id, errors = [], expects }: RequestTemplate, body: unknown, at: Date): void {
  for (const { path, equals, kind } of errors) {
    const found = find(body, path, `requests.${id}.errors`)
    if (found === null || (equals !== undefined && found !== equals)) continue
    throw new SourceError(
      kind === 'bad-response' ? failure(kind, at, { problem: 'error-reply' }) : failure(kind, at, {}),
    )
  }
  if (expects !== undefined && find(body, expects, `requests.${id}.expects`) === null) {
    const field = { path: `${id}.${expects}`, problem: remark('notInReply') }
    throw new SourceError(wrongShape(at, [field]))
  }
}

/** What a reply binds for later requests. */
export function boundBy({ id, bind = {} }: RequestTemplate, body: unknown): Variables {
  return Object.fromEntries(
    Object.entries(bind).map(([name, path]) => [name, find(body, path, `requests.${id}.bind.${name}`)]),
  )
}

function find(body: unknown, path: string, place: string): unknown {
  try {
    return search(body, path)
  } catch (error) {
    throw error instanceof TooCostly ? new DefinitionError(place, takesTooLong) : error
  }
}
