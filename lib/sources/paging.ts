import type { FieldIssue } from '#lib/contract/failure.ts'
import { remark } from '#lib/contract/remarks.ts'
import type { Paging } from '#lib/contract/source.ts'
import type { HttpReply } from './http.ts'
import { nextLink } from './link-header.ts'
import { search } from './search.ts'
import { SourceError } from './source-error.ts'
import { pageCursor, type Variables } from './template.ts'

/** What one page's request differs by: variables, query parameters, or an address that the system gave. */
export interface PageStep {
  variables?: Variables
  query?: Readonly<Record<string, string>>
  url?: string
}

/** A page as it came, and the address that it was asked at. */
export interface Page {
  reply: HttpReply
  url: string
}

/** Where the reading of the pages stands. */
interface Progress {
  /** Pages so far. */
  number: number
  bytes: number
  last: Page
  lastLength: number
  /** The step that led to the last page. */
  step: PageStep
}

function firstStep(paging: Paging): PageStep {
  switch (paging.kind) {
    case 'cursor':
      return { variables: { [pageCursor]: null } }
    case 'page':
      return { query: { [paging.query]: String(paging.first) } }
    case 'offset':
      return { query: { [paging.query]: '0' } }
    case 'link':
      return {}
  }
}

/** The request of the next page; `undefined` after the last. Throws where the system names one that cannot be it. */
function nextStep(
  paging: Paging,
  { number, last, step }: Progress,
  itemsSoFar: number,
): PageStep | undefined {
  switch (paging.kind) {
    case 'cursor': {
      const found = search(last.reply.body, paging.next)
      if ((typeof found !== 'string' && typeof found !== 'number') || found === '') return undefined
      if (found === step.variables?.[pageCursor]) throw new PagingProblem('pageAgain')
      const query = paging.query === undefined ? {} : { [paging.query]: String(found) }
      return { variables: { [pageCursor]: found }, query }
    }
    case 'page':
      return { query: { [paging.query]: String(paging.first + number) } }
    case 'offset':
      return { query: { [paging.query]: String(itemsSoFar) } }
    case 'link': {
      const url = nextLink(last.reply.headers.get('link'), last.url)
      if (url === undefined) return undefined
      if (new URL(url).origin !== new URL(last.url).origin) throw new PagingProblem('pageElsewhere')
      if (url === last.url) throw new PagingProblem('pageAgain')
      return { url }
    }
  }
}

class PagingProblem extends Error {
  readonly remark: 'pageAgain' | 'pageElsewhere'

  constructor(remark: PagingProblem['remark']) {
    super(remark)
    this.remark = remark
  }
}

type AskPage = (step: PageStep) => Promise<Page>

/**
 * Reads a list to its end: the items of all pages, in the first reply. A further page that fails or has another shape
 * is an issue, and what came before it stays.
 */
export async function readPages(
  paging: Paging,
  limits: { id: string; maxBytes: number },
  ask: AskPage,
): Promise<{ reply: HttpReply; issues: FieldIssue[] }> {
  const step = firstStep(paging)
  const first = await ask(step)
  const { reply } = first
  const items = listAt(reply.body, paging.items)
  if (!items) return { reply, issues: [] }
  const start = { number: 1, step, last: first, lastLength: items.length, bytes: reply.bytes }
  const list = { items, firstLength: items.length, maxBytes: limits.maxBytes }
  const problem = await readFurther(paging, start, list, ask)
  const path = [limits.id, paging.items].filter(Boolean).join('.')
  return { reply, issues: problem === undefined ? [] : [{ path, problem }] }
}

interface List {
  items: unknown[]
  firstLength: number
  maxBytes: number
}

/** Adds the items of the further pages; the result is what has cut the list short. */
async function readFurther(
  paging: Paging,
  start: Progress,
  list: List,
  ask: AskPage,
): Promise<string | undefined> {
  let progress = start
  try {
    while (progress.lastLength > 0) {
      const next = nextStep(paging, progress, list.items.length)
      if (!next) return undefined
      const limit = limitReached(paging, progress, list)
      if (limit !== undefined) return limit || undefined
      const page = await ask(next)
      const more = listAt(page.reply.body, paging.items)
      if (!more) return remark('pageMisfit', { page: progress.number + 1 })
      for (const item of more) list.items.push(item)
      progress = {
        number: progress.number + 1,
        step: next,
        last: page,
        lastLength: more.length,
        bytes: progress.bytes + page.reply.bytes,
      }
    }
    return undefined
  } catch (error) {
    return problemOf(error, progress.number)
  }
}

/** Why no further page is asked for; empty where the pages read are probably all. */
function limitReached(paging: Paging, progress: Progress, list: List): string | undefined {
  const { number, lastLength, bytes } = progress
  if (bytes > list.maxBytes) return remark('pagesTooLarge', { pages: number })
  if (number < paging.mostPages) return undefined
  // Numbered pages do not say which one is the last, but one that is shorter than the first is.
  const numbered = paging.kind === 'page' || paging.kind === 'offset'
  return numbered && lastLength < list.firstLength ? '' : remark('pagesRead', { pages: number })
}

function problemOf(error: unknown, number: number): string | undefined {
  if (error instanceof PagingProblem) return remark(error.remark, { page: number })
  if (!(error instanceof SourceError) || error.failure.kind === 'unauthorized') throw error
  // Some systems answer so when a list has no such page.
  if (error.failure.kind === 'not-found') return undefined
  return remark('pageNotRead', { page: number + 1, why: error.failure.kind })
}

/** The list at names joined by dots; `undefined` where there is none. */
function listAt(body: unknown, path: string): unknown[] | undefined {
  const found = (path === '' ? [] : path.split('.')).reduce<unknown>(
    (part, name) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, name)
        ? (part as Record<string, unknown>)[name]
        : undefined,
    body,
  )
  return Array.isArray(found) ? found : undefined
}
