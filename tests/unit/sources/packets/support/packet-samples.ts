import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'

/**
 * A payload of a packet format, and what must come of it. `recorded` is one that was copied from the vendor's
 * documentation, API description or a run, with only its people replaced; what we wrote ourselves is not.
 */
export const PacketSample = z.strictObject({
  recordedFrom: z.nullable(z.url()),
  label: z.enum(['recorded', 'from documentation']),
  about: z.string(),
  kind: z.enum(['plain', 'odd', 'broken']),
  payload: z.unknown(),
  expect: z.strictObject({
    /** Each packet, or the parts of it that matter here. */
    packets: z.array(z.record(z.string(), z.unknown())),
    /** Where something is wrong, in order. */
    problems: z.array(z.string()),
  }),
})
export type PacketSample = z.infer<typeof PacketSample> & { file: string }

const folder = join(import.meta.dirname, '../../../../../lib/sources/packets/formats')

export function samplesOf(formatId: string): PacketSample[] {
  const samples = join(folder, formatId, 'samples')
  if (!existsSync(samples)) return []
  return readdirSync(samples)
    .sort()
    .map((file) => ({ ...PacketSample.parse(JSON.parse(readFileSync(join(samples, file), 'utf8'))), file }))
}
