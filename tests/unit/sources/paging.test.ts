import { describe, expect, it } from 'vitest'
import type { Paging, RequestTemplate } from '#lib/contract/source.ts'
import type { Behaviour } from '../../e2e/support/behaviour.ts'
import type { SeenRequest } from '../../e2e/support/server.ts'
import { plainSource, testEngine } from './support/engine.ts'
import { testServer } from './support/test-server.ts'

const item = (id: number) => ({ id: String(id) })
const pages = [[1, 2], [3, 4], [5]].map((ids) => ids.map(item))
const parameter = ({ path }: SeenRequest, name: string) =>
  new URL(path, 'http://localhost').searchParams.get(name)

/** Asks a list in pages, and gives the ids that arrived, the issues and what was requested. */
async function read(
  paging: Paging,
  answer: (request: SeenRequest, origin: string) => Behaviour,
  changes: Partial<RequestTemplate> = {},
  maxBytes = 100_000,
) {
  const server = await testServer({})
  server.setBehaviour('*', (request) => answer(request, server.origin))
  const source = plainSource(server.origin, {
    maxBytes,
    requests: [{ id: 'list', method: 'GET', path: '/list', paging, ...changes }],
    mappings: [{ to: 'customers', each: 'list.data.items', fields: { recordId: 'id' } }],
  })
  const result = await testEngine()(source, {})
  return {
    ids: result.ok ? result.value.records.customers.map(({ recordId }) => Number(recordId)) : result,
    issues: result.ok ? result.value.issues : [],
    requests: server.requests,
  }
}

const numbered = { kind: 'page', items: 'data.items', query: 'page', first: 1, mostPages: 10 } as const
const byNumber = (request: SeenRequest): Behaviour => ({
  json: { data: { items: pages[Number(parameter(request, 'page')) - 1] ?? [] } },
})

describe('numbered pages', () => {
  it('are read until one is empty', async () => {
    const { ids, issues, requests } = await read(numbered, byNumber)
    expect(ids).toEqual([1, 2, 3, 4, 5])
    expect(issues).toEqual([])
    expect(requests.map((request) => parameter(request, 'page'))).toEqual(['1', '2', '3', '4'])
  })

  it('end where the system says that there is no such page', async () => {
    const { ids, issues } = await read(numbered, (request) =>
      Number(parameter(request, 'page')) > 3 ? { status: 404, json: {} } : byNumber(request),
    )
    expect(ids).toEqual([1, 2, 3, 4, 5])
    expect(issues).toEqual([])
  })

  it('are cut at the limit, which is an issue unless the last one is short', async () => {
    const two = await read({ ...numbered, mostPages: 2 }, byNumber)
    expect(two.ids).toEqual([1, 2, 3, 4])
    expect(two.issues).toEqual([{ path: 'list.data.items', problem: 'only the first 2 pages were read' }])
    const three = await read({ ...numbered, mostPages: 3 }, byNumber)
    expect(three.issues).toEqual([])
    expect(three.requests).toHaveLength(3)
  })
})

it('pages by position count the items that were read', async () => {
  const all = pages.flat()
  const { ids, requests } = await read(
    { kind: 'offset', items: 'data.items', query: 'start', mostPages: 10 },
    (request) => {
      const start = Number(parameter(request, 'start'))
      return { json: { data: { items: all.slice(start, start + 2) } } }
    },
  )
  expect(ids).toEqual([1, 2, 3, 4, 5])
  expect(requests.map((request) => parameter(request, 'start'))).toEqual(['0', '2', '4', '5'])
})

describe('a cursor', () => {
  const paging = { kind: 'cursor', items: 'data.items', next: 'data.next', mostPages: 10 } as const
  const pageAfter = (cursor: string | number | null | undefined): Behaviour => {
    const index = cursor ? Number(String(cursor).slice(1)) : 0
    return { json: { data: { items: pages[index], next: index < 2 ? `c${index + 1}` : null } } }
  }

  it('goes out as a query parameter, and not with the first page', async () => {
    const { ids, requests } = await read({ ...paging, query: 'after' }, (request) =>
      pageAfter(parameter(request, 'after')),
    )
    expect(ids).toEqual([1, 2, 3, 4, 5])
    expect(requests.map((request) => parameter(request, 'after'))).toEqual([null, 'c1', 'c2'])
  })

  it('goes out as a variable of GraphQL, `null` with the first page', async () => {
    const body = { query: 'q', variables: { after: '{{page.cursor}}' } }
    const { ids, requests } = await read(
      paging,
      (request) => pageAfter(JSON.parse(request.body).variables.after),
      { method: 'POST', body },
    )
    expect(ids).toEqual([1, 2, 3, 4, 5])
    expect(requests.map((request) => JSON.parse(request.body).variables.after)).toEqual([null, 'c1', 'c2'])
  })

  it('that comes again is an issue, and no endless loop', async () => {
    const { ids, issues } = await read({ ...paging, query: 'after' }, () => ({
      json: { data: { items: [item(1)], next: 'again' } },
    }))
    expect(ids).toEqual([1, 1])
    expect(issues).toEqual([{ path: 'list.data.items', problem: 'page 2 names the same next page again' }])
  })

  it.each([null, false, '', {}])('%j is the end', async (next) => {
    const { requests, issues } = await read(paging, () => ({ json: { data: { items: [item(1)], next } } }))
    expect(requests).toHaveLength(1)
    expect(issues).toEqual([])
  })
})

describe('a Link header', () => {
  const paging = { kind: 'link', items: 'data.items', mostPages: 10 } as const
  const linked =
    (link: (origin: string, page: number) => string) =>
    (request: SeenRequest, origin: string): Behaviour => {
      const page = Number(parameter(request, 'p') ?? 1)
      return {
        json: { data: { items: pages[page - 1] ?? [] } },
        headers: page < 3 ? { link: link(origin, page + 1) } : {},
      }
    }

  it.each([
    { what: 'absolute', link: (origin: string, p: number) => `<${origin}/list?p=${p}>; rel="next"` },
    { what: 'relative', link: (_: string, p: number) => `</list?p=${p}>; rel=next` },
    {
      what: 'of several',
      link: (_: string, p: number) => `<?p=1>; rel="prev first", <?p=${p}>; title="x"; rel="last next"`,
    },
  ])('is followed: $what', async ({ link }) => {
    expect((await read(paging, linked(link))).ids).toEqual([1, 2, 3, 4, 5])
  })

  it('is not followed to another host', async () => {
    const thief = await testServer({ '*': { json: {} } })
    const { ids, issues } = await read(
      paging,
      linked(() => `<${thief.origin}/list?p=2>; rel="next"`),
    )
    expect(ids).toEqual([1, 2])
    expect(issues).toEqual([{ path: 'list.data.items', problem: 'page 1 names a page of another host' }])
    expect(thief.requests).toHaveLength(0)
  })

  it.each([
    '',
    '<>',
    'rel=next',
    '<http://[>; rel=next',
    '</list?p=2>; rel="prev"',
    '</list?p=2>; rel="nextish"',
  ])('%j names no next page', async (link) => {
    expect(
      (
        await read(
          paging,
          linked(() => link),
        )
      ).requests,
    ).toHaveLength(1)
  })
})

describe('a further page that is not as it should be', () => {
  const second = (behaviour: Behaviour) => (request: SeenRequest) =>
    parameter(request, 'page') === '2' ? behaviour : byNumber(request)

  it.each([
    { what: 'another shape', page: { json: { data: {} } }, problem: 'page 2 has another shape' },
    {
      what: 'a fault of the server',
      page: { status: 500, json: {} },
      problem: 'page 2 was not read: bad-response',
    },
    { what: 'no JSON', page: { text: '<html>' }, problem: 'page 2 was not read: bad-response' },
    {
      what: 'a cut connection',
      page: { refuse: true } as Behaviour,
      problem: 'page 2 was not read: unreachable',
    },
  ])('($what) is an issue, and the first stays', async ({ page, problem }) => {
    const { ids, issues } = await read(numbered, second(page))
    expect(ids).toEqual([1, 2])
    expect(issues).toEqual([{ path: 'list.data.items', problem }])
  })

  it('because the agent is not known any more is a failure, so that another log-in can follow', async () => {
    const { ids } = await read(numbered, second({ status: 401, json: {} }))
    expect(ids).toMatchObject({ ok: false, failure: { kind: 'unauthorized' } })
  })
})

it('all pages together keep to the size limit', async () => {
  const filler = 'x'.repeat(1500)
  const { ids, issues } = await read(
    numbered,
    (request) => ({ json: { data: { items: [{ id: parameter(request, 'page'), filler }] } } }),
    {},
    4000,
  )
  expect(ids).toEqual([1, 2, 3])
  expect(issues).toEqual([
    { path: 'list.data.items', problem: 'only the first 3 pages were read: they are too large' },
  ])
})

it('a reply without the list is left to the mapping', async () => {
  const { ids, issues, requests } = await read(numbered, () => ({ json: { data: null } }))
  expect({ ids, issues }).toEqual({ ids: [], issues: [] })
  expect(requests).toHaveLength(1)
})
