import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import { formats } from '#lib/sources/packets/formats.ts'
import { readPayload } from '#lib/sources/packets/read-payload.ts'
import { samplesOf } from './support/packet-samples.ts'

vi.setConfig({ testTimeout: 120_000 })

const hostile = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    '',
    '\u0000',
    '\ud800',
    'x'.repeat(2000),
    1e308,
    -1,
    '__proto__',
    '<script>',
    '{"a":',
    {
      toString: 1,
    },
  ),
)

/** The places of a payload, each as the names that lead to it. */
function placesOf(value: unknown, around: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [around]
  const inside = Object.entries(value).flatMap(([name, part]) => placesOf(part, [...around, name]))
  return around.length > 0 ? [around, ...inside] : inside
}

function withPart(payload: unknown, [name, ...rest]: string[], part: unknown): unknown {
  if (name === undefined || typeof payload !== 'object' || payload === null) return part
  const copy: Record<string, unknown> = Array.isArray(payload) ? ([...payload] as never) : { ...payload }
  copy[name] = withPart(copy[name], rest, part)
  return copy
}

/** What a bot can send is JSON: an array that was changed far beyond its end has `null` there, and no holes. */
const asSent = (payload: unknown): unknown => JSON.parse(JSON.stringify(payload))

const known = formats.filter(({ id }) => samplesOf(id).some(({ payload }) => typeof payload === 'object'))

describe.each(known)('$name', (format) => {
  const payloads = samplesOf(format.id).flatMap(({ payload }) =>
    typeof payload === 'object' ? [payload] : [],
  )
  const spoilt = fc.constantFrom(...payloads).chain((payload) => {
    const places = placesOf(payload)
    return fc
      .array(fc.tuple(fc.constantFrom(...places), hostile), { minLength: 1, maxLength: 3 })
      .map((changes) =>
        asSent(changes.reduce<unknown>((part, [place, value]) => withPart(part, place, value), payload)),
      )
  })

  it('whatever stands in one of its samples, nothing throws and what is read fits the contract', () => {
    fc.assert(
      fc.property(spoilt, (payload) => {
        format.recognises(payload)
        for (const { packet, problems } of format.read(payload, '2027-01-01T00:00:00.000Z')) {
          if (packet) expect(HandoffPacket.safeParse(packet).success).toBe(true)
          else expect(problems.length).toBeGreaterThan(0)
        }
        readPayload(JSON.stringify(payload))
      }),
      { numRuns: 150 },
    )
  })
})
