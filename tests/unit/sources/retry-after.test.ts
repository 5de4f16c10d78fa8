import { expect, it } from 'vitest'
import { plainSource, testEngine } from './support/engine.ts'
import { testServer } from './support/test-server.ts'

const minute = '2026-11-23T12:01:00.000Z'
const hour = '2026-11-23T13:00:00.000Z'

it.each([
  { header: '30', retryAt: '2026-11-23T12:00:30.000Z', why: 'seconds' },
  { header: '0', retryAt: '2026-11-23T12:00:00.000Z', why: 'at once' },
  { header: 'Mon, 23 Nov 2026 12:05:00 GMT', retryAt: '2026-11-23T12:05:00.000Z', why: 'a date' },
  { header: undefined, retryAt: minute, why: 'nothing said' },
  { header: '', retryAt: minute, why: 'empty' },
  { header: 'soon', retryAt: minute, why: 'a word' },
  { header: '-5', retryAt: minute, why: 'negative' },
  { header: 'Mon, 23 Nov 2020 12:05:00 GMT', retryAt: minute, why: 'a date that has passed' },
  { header: '86400', retryAt: hour, why: 'a whole day' },
  { header: '9'.repeat(300), retryAt: hour, why: 'absurdly long' },
  { header: '9'.repeat(400), retryAt: minute, why: 'beyond every number' },
  { header: 'Fri, 31 Dec 9999 23:59:59 GMT', retryAt: hour, why: 'the end of time' },
])('Retry-After "$header" ($why) waits until $retryAt', async ({ header, retryAt }) => {
  const headers = header === undefined ? {} : { 'retry-after': header }
  const server = await testServer({ '*': { status: 429, headers, json: {} } })
  const result = await testEngine()(plainSource(server.origin), {})
  expect(result).toMatchObject({ ok: false, failure: { kind: 'rate-limited', retryAt } })
  expect(server.requests).toHaveLength(1)
})
