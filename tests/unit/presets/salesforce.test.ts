import { expect, it } from 'vitest'
import { oauthPlace } from '#lib/sources/oauth-place.ts'
import { preset as salesforce } from '#lib/sources/presets/salesforce/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const org = 'https://example.my.salesforce.com'
const jane = { email: "jane.o'doe@example.com" }

it('says no amount where it does not know the currency', async () => {
  const { orders } = await recordsOf(salesforce, org, jane)
  expect(orders[0]?.total).toBeUndefined()
})

it('escapes a quote in the address', async () => {
  const { sent } = await ask(salesforce, org, jane)
  expect(sent.contacts?.query?.q).toContain("WHERE Email = 'jane.o\\'doe@example.com' ORDER")
})

it('asks for nothing more of an unknown contact', async () => {
  const replies = { contacts: { body: { totalSize: 0, done: true, records: [] } } }
  const { result, sent } = await ask(salesforce, org, jane, { replies })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['contacts'])
})

it('reads an order without products', async () => {
  const { payload } = sample('salesforce', 'orders')
  const [order] = (payload as { records: object[] }).records
  const body = { totalSize: 1, done: true, records: [{ ...order, OrderItems: null }] }
  const { orders } = await recordsOf(salesforce, org, jane, { replies: { orders: { body } } })
  expect(orders[0]?.lines).toBeUndefined()
})

it('never asks for what is forbidden, and the query stays one', async () => {
  const forbidden = ['customers.phone', 'customers.address', 'tickets.subject', 'orders.lines']
  const { result, sent } = await ask(salesforce, org, jane, { forbidden })
  expect(result).toMatchObject({ ok: true, value: { issues: [] } })
  expect(sent.contacts?.query?.q).toMatch(/^SELECT Id, Email, Name, CreatedDate FROM Contact WHERE/)
  expect(sent.cases?.query?.q).toMatch(
    /^SELECT Id, CaseNumber, Status, CreatedDate, LastModifiedDate FROM Case/,
  )
  expect(sent.orders?.query?.q).toMatch(
    /^SELECT Id, OrderNumber, Status, EffectiveDate, TotalAmount FROM Order/,
  )
})

it('lets each agent sign in at the org itself', () => {
  const { auth } = salesforce.definition
  if (auth.kind !== 'oauth') throw new Error('is no sign-in')
  const place = oauthPlace(auth, { baseUrl: org, settings: { clientId: '3MVG9' } })
  expect(place).toMatchObject({ clientId: '3MVG9', scope: 'api refresh_token', origin: org })
  expect(place.authorizationUrl.href).toBe(`${org}/services/oauth2/authorize`)
  expect(place.tokenUrl.href).toBe(`${org}/services/oauth2/token`)
})
