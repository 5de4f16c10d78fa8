import { describe, expect, it } from 'vitest'
import { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { Verified } from '#lib/contract/source.ts'
import { formats } from '#lib/sources/packets/formats.ts'
import { readPayload } from '#lib/sources/packets/read-payload.ts'
import { type PacketSample, samplesOf } from './support/packet-samples.ts'

const arrivedAt = '2027-01-01T00:00:00.000Z'

/** What a format must have shown before it may say so. */
const claims: Record<Verified, (samples: readonly PacketSample[]) => boolean> = {
  // Shown by the live tests, and here by a run that was kept.
  live: (samples) => samples.some(({ label, kind }) => label === 'recorded' && kind === 'plain'),
  recorded: (samples) => samples.some(({ label, kind }) => label === 'recorded' && kind === 'plain'),
  documentation: () => true,
}

it('finds the formats', () => {
  expect(formats.map(({ id }) => id)).toContain('bot-framework')
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length)
})

describe.each(formats)('$name', (format) => {
  const samples = samplesOf(format.id)

  it('has a plain, an odd and a broken sample', () => {
    expect(new Set(samples.map(({ kind }) => kind))).toEqual(new Set(['plain', 'odd', 'broken']))
  })

  it('claims no more than its samples show', () => {
    expect(claims[format.verified](samples)).toBe(true)
    expect(format.documentation).toMatch(/^https:/)
  })

  describe.each(samples)('$file: $about', (sample) => {
    const { payload, expect: expected, recordedFrom, label } = sample
    const read = () => format.read(payload, arrivedAt)

    it('says where it comes from', () => {
      expect(['recorded', 'from documentation']).toContain(label)
      expect(recordedFrom ?? 'https://').toMatch(/^https:/)
      if (label === 'recorded') expect(recordedFrom).not.toBeNull()
    })

    it('is known as this format and as no other', () => {
      const knowing = formats.filter((one) => one.recognises(payload)).map(({ id }) => id)
      expect(knowing).toEqual([format.id])
    })

    it('reads as it should, and as the contract has it', () => {
      const packets = read().flatMap(({ packet }) => packet ?? [])
      expect(packets).toHaveLength(expected.packets.length)
      expected.packets.forEach((part, index) => {
        expect(packets[index]).toMatchObject(part)
        expect(HandoffPacket.safeParse(packets[index]).success).toBe(true)
      })
    })

    it('names its problems by their places, and no others', () => {
      const places = read().flatMap(({ problems }) => problems.map(({ path }) => path))
      expect(places).toEqual(expected.problems)
    })

    it('gives the same when it is pasted', () => {
      const text = typeof payload === 'string' ? payload : JSON.stringify(payload, null, 2)
      const pasted = readPayload(text, arrivedAt)
      expect(pasted.format?.id).toBe(format.id)
      expect(pasted.packets.map(({ packet, problems }) => ({ ...(packet && { packet }), problems }))).toEqual(
        read(),
      )
    })
  })
})
