import { describe, expect, it } from 'vitest'
import { preset as klaviyo } from '#lib/sources/presets/klaviyo/preset.ts'
import { preset as browsing } from '#lib/sources/presets/klaviyo-browsing/preset.ts'
import { ask, only, recordsOf } from './support/vendor.ts'

const api = 'https://a.klaviyo.com'
const sarah = { email: 'sarah.mason@example.com' }

it('knows nothing of an unknown customer', async () => {
  const replies = { profiles: { body: { data: [], links: {} } } }
  expect(await recordsOf(klaviyo, api, sarah, { replies })).toEqual(only({}))
})

it('never asks for what is forbidden', async () => {
  const forbidden = ['customers.phone', 'customers.address', 'preferences.consents']
  const { result, sent } = await ask(klaviyo, api, sarah, { forbidden })
  expect(JSON.stringify(result)).not.toContain('consents')
  expect(sent.profiles?.query).toEqual({
    filter: 'equals(email,"sarah.mason@example.com")',
    'fields[profile]': 'email,first_name,last_name,locale,created,location.timezone',
  })
})

describe('what the customer looked at', () => {
  const [cart, viewed] = ['cart', 'viewed'].map((id) => ({ relationships: { metric: { data: { id } } } }))
  const [item] = [{ ProductName: 'Raincoat', Quantity: 2 }]
  const included = [
    { id: 'cart', attributes: { name: 'Added to Cart' } },
    { id: 'order', attributes: { name: 'Placed Order' } },
    { id: 'viewed', attributes: { name: 'Viewed Product' } },
  ]
  const added = {
    ...cart,
    attributes: { datetime: '2026-11-01T10:00:00Z', event_properties: { Items: [item] } },
  }
  const ordered = { ...added, relationships: { metric: { data: { id: 'order' } } } }
  const read = async (data: unknown[]) => {
    const replies = { events: { body: { data, included } } }
    return (await recordsOf(browsing, api, sarah, { replies })).browsing[0]
  }

  it('says what lies in the cart, until it is ordered', async () => {
    expect((await read([added]))?.cart).toEqual([{ name: 'Raincoat', quantity: 2 }])
    expect((await read([ordered, added]))?.cart).toBeUndefined()
    expect((await read([added, ordered]))?.cart).toEqual([{ name: 'Raincoat', quantity: 2 }])
  })

  it('leaves out a product without a name', async () => {
    const nameless = { ...viewed, attributes: { datetime: '2026-11-01T10:00:00Z', event_properties: {} } }
    expect((await read([nameless]))?.viewed).toEqual([])
  })

  it('asks for no events of an unknown customer', async () => {
    const replies = { profiles: { body: { data: [], links: {} } } }
    const { result, sent } = await ask(browsing, api, sarah, { replies })
    expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
    expect(Object.keys(sent)).toEqual(['profiles'])
  })

  it('reads an account that has no events yet', async () => {
    const replies = { events: { body: { data: [], links: {} } } }
    const { browsing: found } = await recordsOf(browsing, api, sarah, { replies })
    expect(found).toMatchObject([{ recordId: '01GDDKASAP8TKDDA2GRZDSVP4H', viewed: [] }])
  })
})
