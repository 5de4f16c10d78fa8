import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RequestTemplate } from '#lib/contract/source.ts'
import { withPartsDecided } from '#lib/sources/optional-parts.ts'
import { prepareRequest } from '#lib/sources/request.ts'
import { plainSource, testEngine } from './support/engine.ts'
import { testServer } from './support/test-server.ts'

const baseUrl = 'https://shop.example.com'

/** The request that is sent when these data points are forbidden. */
function prepared(template: Partial<RequestTemplate>, forbidden: string[], variables = {}) {
  const request: RequestTemplate = { id: 'customer', method: 'POST', path: '/customers', ...template }
  const { definition } = plainSource(baseUrl, { requests: [request] })
  const [decided] = withPartsDecided(definition, forbidden).requests
  if (!decided) throw new Error('no request')
  const { url, headers, body } = prepareRequest(baseUrl, decided, variables)
  return { url: url.slice(baseUrl.length), headers, body: body === undefined ? undefined : JSON.parse(body) }
}

const phone = ['customers.phone']

describe('a part that asks for a data point', () => {
  it.each([
    { forbidden: [], query: '{ customer { id phoneNumber address { city } } }' },
    { forbidden: phone, query: '{ customer { id  address { city } } }' },
    { forbidden: [...phone, 'customers.address'], query: '{ customer { id   } }' },
  ])('stays or goes inside GraphQL: forbidden $forbidden', ({ forbidden, query }) => {
    const template =
      '{ customer { id [[customers.phone: phoneNumber]] [[customers.address:address { city }]] } }'
    expect(prepared({ body: { query: template } }, forbidden).body).toEqual({ query })
  })

  it.each([
    { forbidden: [], url: '/customers/id,phone?fields=name%2Cphone&with=phone' },
    { forbidden: phone, url: '/customers/id?fields=name' },
  ])('stays or goes in paths and query parameters: forbidden $forbidden', ({ forbidden, url }) => {
    const path = '/customers/id[[customers.phone:,phone]]'
    const query = { fields: 'name[[customers.phone:,phone]]', with: '[[customers.phone: phone]]' }
    expect(prepared({ path, query }, forbidden).url).toBe(url)
  })

  it.each([
    { forbidden: [], body: { fields: ['id', 'phone', 'a b'], phone: true, deep: [[1, 'x']] } },
    { forbidden: phone, body: { fields: ['id', 'a '], deep: [[1]] } },
  ])(
    'goes as a whole where it is an entry or a property alone: forbidden $forbidden',
    ({ forbidden, body }) => {
      const template = {
        fields: ['id', '[[customers.phone: phone]]', 'a [[customers.phone: b]]'],
        phone: '[[customers.phone: {{yes}}]]',
        deep: [[1, '[[customers.phone:x]]']],
      }
      expect(prepared({ body: template }, forbidden, { yes: true }).body).toEqual(body)
    },
  )

  it('leaves headers that hold nothing else', () => {
    const headers = { 'X-Fields': '[[customers.phone: phone]]', 'X-More': 'id[[customers.phone: ,phone]]' }
    expect(prepared({ headers }, phone).headers).toEqual({ accept: 'application/json', 'x-more': 'id' })
  })

  it('may be a fact of a bot, by its slot', () => {
    const query = { slots: 'order[[packets.facts.email:,email]]' }
    expect(prepared({ query }, ['packets.facts.email']).url).toBe('/customers?slots=order')
  })
})

it.each(['[["email","=","{{email}}"]]', '[[1,2],[3]]', 'a[[b]]', '[[Customers.phone: x]]'])(
  'brackets that are no such part are left alone: %s',
  (text) => {
    const { body } = prepared({ body: { text } }, phone, { email: 'eva@example.com' })
    expect(body.text).toBe(text.replace('{{email}}', 'eva@example.com'))
  },
)

it('no value can open or close a part', () => {
  const pieces = fc.constantFrom('[[', ']]', 'customers.phone', ':', ' x', '{{email}}', '[', ']')
  const value = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(value, value, fc.constantFrom([], phone), (name, email, forbidden) => {
      const body = { text: '{{name}}-[[customers.phone: {{email}}]]-{{email}}', list: ['{{name}}'] }
      const inside = forbidden.length === 0 ? email : ''
      expect(prepared({ body }, forbidden, { name, email }).body).toEqual({
        text: `${name}-${inside}-${email}`,
        list: [name],
      })
    }),
  )
})

it('a forbidden data point is neither requested nor in the answer, even where the system sends it', async () => {
  const json = { id: '1', phone: '+31 6 1234', name: 'Eva' }
  const server = await testServer({ '*': { json } })
  const source = plainSource(server.origin, {
    requests: [
      { id: 'customer', method: 'GET', path: '/c', query: { fields: 'id,name[[customers.phone:,phone]]' } },
    ],
    mappings: [
      { to: 'customers', each: 'customer', fields: { recordId: 'id', phone: 'phone', name: 'name' } },
    ],
  })
  const result = await testEngine()(source, {}, { forbidden: phone })
  expect(server.requests[0]?.path).toBe('/c?fields=id%2Cname')
  expect(result).toMatchObject({
    ok: true,
    value: { records: { customers: [{ recordId: '1', name: 'Eva' }] } },
  })
  expect(JSON.stringify(result)).not.toContain('1234')
})
