import type { TestReport } from '#lib/contract/test-report.ts'
import { workbench } from '../../../../entrypoints/options/workbench.ts'
import { definition, replies } from './samples.ts'

const at = '2026-11-22T13:00:00.000Z'
const mapped = workbench.mapReplies(
  definition,
  { baseUrl: 'https://shop.example.com', settings: {} },
  replies,
)

/** A test that worked, as the worker answers it. */
export const report: TestReport = {
  sourceId: 'shop',
  at,
  ms: 212,
  requests: [
    {
      id: 'customer',
      method: 'GET',
      url: 'https://shop.example.com/api/customers?email=eva.janssen%40example.com',
      headers: { accept: 'application/json', 'x-auth-token': '•••' },
      at,
      ms: 208,
      status: 200,
      bytes: 1433,
      reply: JSON.stringify(replies.customer),
    },
  ],
  replies,
  records: mapped.records,
  issues: mapped.issues,
  points: [
    { point: 'orders.number', level: 'optional', state: 'arrived', sample: 'EX-1042' },
    { point: 'orders.total', level: 'required', state: 'arrived', sample: '€22.98' },
    { point: 'orders.returns', level: 'required', state: 'not-mapped' },
    { point: 'customers.phone', level: 'forbidden', state: 'forbidden' },
    { point: 'customers.tier', level: 'optional', state: 'missing' },
    {
      point: 'customers.customerSince',
      level: 'optional',
      state: 'unreadable',
      problem: 'does not fit the contract',
    },
  ],
}

/** A test whose request was refused. */
export const refused: TestReport = {
  ...report,
  requests: report.requests.map(({ bytes: _, reply: __, ...request }) => ({
    ...request,
    status: 401,
    failure: { kind: 'unauthorized', at, mender: 'agent', sourceId: 'shop' },
  })),
  replies: {},
  records: workbench.mapReplies(definition, { baseUrl: 'https://shop.example.com', settings: {} }, {})
    .records,
  issues: [],
  points: [],
  failure: { kind: 'unauthorized', at, mender: 'agent', sourceId: 'shop' },
}
