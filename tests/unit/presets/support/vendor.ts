import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceRecords } from '#lib/contract/records.ts'
import { noRecords } from '#lib/contract/records.ts'
import type { Preset } from '#lib/contract/source.ts'
import { createEngine } from '#lib/sources/engine.ts'
import { usualSettings } from '#lib/sources/presets/usual-settings.ts'
import { fillSettings, type Variables } from '#lib/sources/template.ts'
import { memoryTokens, now } from '../../sources/support/engine.ts'

/** A reply as the vendor shows it, and the request of ours that it answers. */
export interface Sample {
  /** The page on which the reply, or the names of its fields, stand. */
  recordedFrom: string
  label: 'recorded' | 'from documentation'
  about: string
  request: SentRequest
  status: number
  payload: unknown
}

/** What was sent, without the secrets: of the headers only the names. */
export interface SentRequest {
  method: string
  path: string
  query?: Record<string, string>
  headers?: string[]
  body?: unknown
}

const folder = join(import.meta.dirname, '../../../../lib/sources/presets')

export const samplesOf = (presetId: string): string => join(folder, presetId, 'samples')

export const sample = (presetId: string, name: string): Sample =>
  JSON.parse(readFileSync(join(samplesOf(presetId), `${name}.json`), 'utf8'))

export interface Asked {
  /** The samples that answer in place of those named like the request: `{orders: 'error'}`, or a body of the test's own. */
  replies?: Record<string, string | { body: unknown; status?: number }>
  settings?: Record<string, string>
}

/** Asks a preset's system by the real engine. The vendor's samples answer, each the request of its name. */
export async function ask(
  preset: Preset,
  baseUrl: string,
  context: Variables,
  { replies = {}, settings: own = {} }: Asked = {},
) {
  const sent: Record<string, SentRequest> = {}
  const settings = { ...usualSettings(preset), ...own }
  const engine = createEngine({
    transport: async (request, { requestId }) => {
      sent[requestId] = await requestSent(request)
      const reply = replies[requestId] ?? requestId
      if (typeof reply === 'object') return Response.json(reply.body, { status: reply.status ?? 200 })
      const { payload, status } = sample(preset.id, reply)
      return Response.json(payload, { status })
    },
    now: () => now,
    credentials: async () => ({ username: 'user', password: 'password', token: 'token' }),
    tokens: memoryTokens(),
    oauth: { accessToken: async () => 'token' },
    mayReach: async () => true,
  })
  const definition = {
    ...preset.definition,
    mappings: fillSettings(preset.definition.mappings, settings),
  }
  const result = await engine({ id: preset.id, label: preset.name, baseUrl, settings, definition }, context)
  return { result, sent }
}

/** What it brought, where nothing went wrong and nothing had to be left out. */
export async function recordsOf(...asking: Parameters<typeof ask>): Promise<SourceRecords> {
  const { result } = await ask(...asking)
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result)}`)
  if (result.value.issues.length > 0) throw new Error(JSON.stringify(result.value.issues))
  return result.value.records
}

/** The records of some kinds, and none of all others. */
export const only = (records: Partial<SourceRecords>): SourceRecords => ({ ...noRecords(), ...records })

async function requestSent(request: Request): Promise<SentRequest> {
  const url = new URL(request.url)
  const text = await request.text()
  return {
    method: request.method,
    path: url.pathname,
    ...(url.search && { query: Object.fromEntries(url.searchParams) }),
    headers: [...request.headers.keys()].sort(),
    ...(text && { body: JSON.parse(text) as unknown }),
  }
}
