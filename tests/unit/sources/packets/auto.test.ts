import { expect, it } from 'vitest'
import { readPackets } from '#lib/sources/packets/read-packets.ts'
import { event } from '../support/events.ts'
import { samplesOf } from './support/packet-samples.ts'

const genesys = samplesOf('genesys').find(({ kind }) => kind === 'plain')?.payload
const rule = { each: 'handoffs', format: 'auto' }

it('an endpoint that keeps the handoffs of several bots is read by whichever format knows each', () => {
  const { packets, issues } = readPackets({ handoffs: [event(), genesys] }, rule)
  expect(packets.map(({ format }) => format)).toEqual(['bot-framework', 'genesys'])
  expect(issues).toEqual([])
})

it('what no format knows is named by its place, and the others are read', () => {
  const { packets, issues } = readPackets({ handoffs: [{ id: 7 }, event(), null] }, rule)
  expect(packets).toHaveLength(1)
  expect(issues).toEqual([
    { path: 'packets[0]', problem: 'no format knows it' },
    { path: 'packets[2]', problem: 'no format knows it' },
  ])
})

it('a format that this Baton does not have is named', () => {
  expect(readPackets({ handoffs: [event()] }, { each: 'handoffs', format: 'nobody-knows' })).toEqual({
    packets: [],
    issues: [{ path: 'packets', problem: 'there is no format "nobody-knows"' }],
  })
})

it('a handoff without a time of its own has that of the reply', () => {
  const flow = samplesOf('amazon-connect').find(({ kind }) => kind === 'broken')?.payload
  const { packets } = readPackets({ handoffs: [flow] }, rule, '2026-11-22T12:00:00.000Z')
  expect(packets[0]?.handedOffAt).toBe('2026-11-22T12:00:00.000Z')
})
