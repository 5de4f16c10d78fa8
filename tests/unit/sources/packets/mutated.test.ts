import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import { formats } from '#lib/sources/packets/formats.ts'
import { samplesOf } from './support/packet-samples.ts'

vi.setConfig({ testTimeout: 60_000 })

const junk = fc.oneof(
  fc.constantFrom(null, '', 0, -1, 1e300, true, [], {}, [[]], 'x'.repeat(2000), '{"a":', '<p>x'),
  fc.jsonValue({ maxDepth: 2 }),
)

/** The value with one of its parts, chosen by `at`, put in another's place. */
function withJunk(value: unknown, at: readonly number[], other: unknown): unknown {
  const [first, ...rest] = at
  if (first === undefined || typeof value !== 'object' || value === null) return other
  const keys = Object.keys(value)
  const key = keys[first % Math.max(1, keys.length)]
  if (key === undefined) return other
  const entries = Object.entries(value).map(([name, part]) => [
    name,
    name === key ? withJunk(part, rest, other) : part,
  ])
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries)
}

describe.each(formats)('$name', (format) => {
  const payloads = samplesOf(format.id).map(({ payload }) => payload)

  it('reads whatever comes in the place of a part without a throw, and gives packets of the contract', () => {
    const places = fc.array(fc.nat(40), { maxLength: 7 })
    fc.assert(
      fc.property(fc.constantFrom(...payloads), places, junk, (payload, at, other) => {
        const broken = withJunk(payload, at, other)
        format.recognises(broken)
        for (const { packet, problems } of format.read(broken, '2027-01-01T00:00:00.000Z')) {
          expect(packet === undefined || HandoffPacket.safeParse(packet).success).toBe(true)
          expect(packet !== undefined || problems.length > 0).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('tells the same of a payload whose names come in another order', () => {
    for (const payload of payloads) {
      expect(
        format.read(reversed(payload), '2027-01-01T00:00:00.000Z').map(({ packet }) => packet?.transcript),
      ).toEqual(format.read(payload, '2027-01-01T00:00:00.000Z').map(({ packet }) => packet?.transcript))
    }
  })
})

/** The same value with the names of its objects the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, part]) => [name, reversed(part)] as const)
      .reverse(),
  )
}
