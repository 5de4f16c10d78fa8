import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Verified } from '#lib/contract/source.ts'

const root = join(import.meta.dirname, '../../../..')
const folder = join(root, 'lib/sources/presets')

/** What was sent, without the secrets: of the headers only the names. */
export const SentRequest = z.strictObject({
  method: z.string(),
  path: z.string(),
  query: z.optional(z.record(z.string(), z.string())),
  headers: z.optional(z.array(z.string())),
  body: z.optional(z.unknown()),
})
export type SentRequest = z.infer<typeof SentRequest>

/**
 * A reply of a system, and the request of ours that it answers. `recorded` is one that was copied from the vendor's
 * documentation, its API description or a run, with only its people replaced; what we wrote ourselves is not.
 */
const SampleFile = z
  .strictObject({
    /** The page on which the reply, or the names of its fields, stand; or the file of the run that it comes from. */
    recordedFrom: z.string().check(z.regex(/^(https:\/\/|tests\/fixtures\/recorded\/)/)),
    label: z.enum(['recorded', 'from documentation']),
    about: z.string(),
    request: SentRequest,
    /** Missing, as the payload and the headers, where `recordedFrom` is a file of a run, which has them. */
    status: z.optional(z.int()),
    headers: z.optional(z.record(z.string(), z.string())),
    payload: z.optional(z.unknown()),
  })
  .check(
    z.refine(({ recordedFrom, status }) => recordedFrom.startsWith('https:') === (status !== undefined), {
      error: 'needs either a reply of its own or the file of a run',
    }),
  )

/** A sample with its reply, wherever that is kept. */
export interface Sample extends z.infer<typeof SampleFile> {
  status: number
}

/** What the samples of a preset must give, for one way of asking. */
const Case = z.strictObject({
  /** What is special about this way. */
  about: z.optional(z.string()),
  context: z.record(z.string(), z.string()),
  settings: z.optional(z.record(z.string(), z.string())),
  /** Samples that answer in place of those named like the request: `{"orders": "orders-none"}`. */
  replies: z.optional(z.record(z.string(), z.string())),
  records: z.record(z.string(), z.array(z.unknown())),
  issues: z.optional(z.array(z.strictObject({ path: z.string(), problem: z.string() }))),
})
export type Case = z.infer<typeof Case>

const Expected = z.extend(Case, { others: z.optional(z.array(Case)) })

const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'))

export const sampleNames = (presetId: string): string[] => {
  const samples = join(folder, presetId, 'samples')
  return existsSync(samples) ? readdirSync(samples).map((file) => file.replace(/\.json$/, '')) : []
}

/** One sample of a preset, by its name. */
export function sample(presetId: string, name: string): Sample {
  const { status, ...read } = SampleFile.parse(readJson(folder, presetId, 'samples', `${name}.json`))
  if (status !== undefined) return { ...read, status }
  const run = Run.parse(readJson(root, read.recordedFrom))
  return { ...read, status: run.status, headers: run.headers, payload: run.body }
}

/** A reply as the recorder of the live systems keeps it. */
const Run = z.object({
  status: z.int(),
  headers: z.record(z.string(), z.string()),
  body: z.unknown(),
})

/** All ways of asking that the preset's `expected.json` describes, the usual one first. */
export function casesOf(presetId: string): Case[] {
  const { others = [], ...usual } = Expected.parse(readJson(folder, presetId, 'expected.json'))
  return [usual, ...others]
}

/** Whether samples with these labels, of the requests that bring records, allow a preset to say so. */
export const mayClaim = (verified: Verified, labels: readonly Sample['label'][]): boolean =>
  verified === 'documentation' || labels.every((label) => label === 'recorded')
