import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkConfig } from '#lib/settings/check-config.ts'
import { presets } from '#lib/sources/presets/index.ts'

const good = readFileSync(new URL('../../fixtures/configs/v2.json', import.meta.url), 'utf8')

/** The good config with one value changed; places as the problems name them. */
function changed(place: string, value: unknown): unknown {
  const document = JSON.parse(good)
  const keys = place.split('.')
  const last = keys.pop() ?? ''
  let inner = document
  for (const key of keys) inner = inner[key]
  inner[last] = value
  return document
}

it('a good config has no problems', () => {
  expect(checkConfig(JSON.parse(good))).toEqual([])
})

describe('a problem is named by its place', () => {
  it.each([
    ['name', '', 'is too small or empty'],
    ['sources.3.definition.requests.0.path', 7, 'must be of type string'],
    ['sources.3.definition.requests.0.method', 'FETCH', 'must be one of: GET, POST, PUT, PATCH, DELETE'],
    ['sources.3.definition.auth.in', 'cookie', 'must be one of: header, query'],
    ['sources.3.definition.auth.kind', 'guess', 'is no kind that this Baton knows'],
    ['sources.3.definition.mappings.0.fields.since.as', 'date', 'must be one of: text, html-text'],
    ['sources.3.definition.mappings.1.fields.items.fields.name', 7, 'does not fit'],
    [
      'sources.3.definition.packets',
      { each: 'x', format: 'smoke' },
      'There is no packet format "smoke".',
      '.format',
    ],
    ['sources.0.helpdesks', ['phone'], 'There is no helpdesk "phone" in this config.'],
    ['sources.0.settings', { colour: 'red' }, 'has no such setting', '.colour'],
    ['precedence.usual', ['nobody'], 'There is no source "nobody" in this config.'],
    ['precedence.points', { 'orders.status': ['nobody'] }, 'There is no source "nobody"', '.orders.status'],
    [
      'precedence.points',
      { 'orders.smell': ['shop'] },
      'There is no data point "orders.smell".',
      '.orders.smell',
    ],
    ['dataPoints.0.point', 'customers.shoes', 'There is no data point "customers.shoes".'],
    ['security.keyrings', [], 'is too small or empty'],
    [
      'launches',
      [{ kind: 'link', id: 'crm', label: 'CRM', url: 'https://crm.example.com/?q={{customer.email}}' }],
      'may hold only ticket.id',
      '.0.url',
    ],
    [
      'launches',
      [
        {
          kind: 'session',
          id: 'co-browsing',
          label: 'Co-browsing',
          url: 'https://cobrowse.example.com/sessions',
          auth: { kind: 'none' },
          body: {},
          answer: { link: 'not a path[' },
          timeoutMs: 5000,
        },
      ],
      '',
      '.0.answer.link',
    ],
  ])('%s = %j: %s', (place, value, problem, further = '') => {
    expect(checkConfig(changed(place, value))).toEqual([
      { path: `${place}${further}`, problem: expect.stringContaining(problem) },
    ])
  })

  it('what would leave no record cannot be forbidden', () => {
    const rules = [{ point: 'orders.number', level: 'forbidden' }]
    expect(checkConfig(changed('dataPoints', rules))).toEqual([
      {
        path: 'dataPoints.0.level',
        problem: 'Without "orders.number" there is no record: it cannot be forbidden.',
      },
    ])
  })

  it('what the panel shows in other forms too cannot be masked', () => {
    const rules = [
      { point: 'customers.name', level: 'optional', masked: true },
      { point: 'customers.phone', level: 'optional', masked: true },
      { point: 'packets.facts.email', level: 'required', masked: true },
    ]
    expect(checkConfig(changed('dataPoints', rules))).toEqual([
      { path: 'dataPoints.0.masked', problem: 'Baton cannot mask "customers.name".' },
    ])
  })

  it('a slot of what the bot collected is the bot’s own word', () => {
    expect(checkConfig(changed('dataPoints', [{ point: 'packets.facts.size', level: 'required' }]))).toEqual(
      [],
    )
  })
})

describe('a field that nobody would read is not dropped in silence', () => {
  it.each([
    'owner',
    'helpdesks.0.colour',
    'sources.0.pasword',
    'sources.3.definition.requests.0.headerz',
    'sources.3.definition.auth.header',
    'sources.3.definition.mappings.0.fields.since.format',
    'security.extra',
  ])('%s', (place) => {
    expect(checkConfig(changed(place, 'x'))).toEqual([
      { path: place, problem: expect.stringContaining('no field that this Baton knows') },
    ])
  })

  it('but a request’s body and headers may have any', () => {
    const body = { anything: [{ goes: null }], constructor: 1 }
    expect(checkConfig(changed('sources.3.definition.requests.0.body', body))).toEqual([])
    expect(checkConfig(changed('sources.3.definition.requests.0.headers.X-Other', 'yes'))).toEqual([])
  })
})

describe('a path that is no JMESPath is found wherever it stands', () => {
  const definition = 'sources.3.definition'
  it.each([
    `${definition}.requests.0.bind.memberId`,
    `${definition}.requests.0.expects`,
    `${definition}.requests.0.errors.0.path`,
    `${definition}.requests.1.paging.next`,
    `${definition}.mappings.0.each`,
    `${definition}.mappings.0.fields.name`,
    `${definition}.mappings.0.fields.since.path`,
    `${definition}.mappings.0.fields.url.with.id`,
    `${definition}.mappings.1.fields.total.currency`,
    `${definition}.mappings.1.fields.items.each`,
    `${definition}.mappings.1.fields.items.fields.quantity`,
    'sources.4.definition.auth.request.bind.token',
    'sources.4.definition.packets.each',
  ])('%s', (place) => {
    expect(checkConfig(changed(place, 'items[?id=='))).toEqual([
      { path: place, problem: expect.stringContaining('path') },
    ])
  })

  it('but none in a preset', () => {
    const sources = presets.map(({ id, definition: own }) => ({
      id,
      label: id,
      baseUrl: 'https://x.example.com',
      definition: own,
    }))
    const document = { ...JSON.parse(good), sources, precedence: undefined }
    expect(checkConfig(document)).toEqual([])
  })
})
