import type { SourceRecords } from '#lib/contract/records.ts'
import { noRecords } from '#lib/contract/records.ts'
import type { Preset } from '#lib/contract/source.ts'
import { createEngine, type RunOptions } from '#lib/sources/engine.ts'
import { usualSettings } from '#lib/sources/presets/usual-settings.ts'
import { fillSettings, type Variables } from '#lib/sources/template.ts'
import { memoryTokens, now } from '../../sources/support/engine.ts'
import { type SentRequest, sample, sampleNames } from './samples.ts'

export { sample } from './samples.ts'

export interface Asked extends RunOptions {
  /**
   * The samples that answer in place of those named like the request: `{orders: 'error'}`, or a body of the test's own,
   * which can be a function of the number of the request.
   */
  replies?: Record<string, string | { body: unknown; status?: number }> | undefined
  settings?: Record<string, string> | undefined
}

/**
 * Asks a preset's system by the real engine. The samples answer, each the request of its name; the second request of
 * one name (a further page, the next entry of a list) is answered by `<name>-2`, and so on.
 */
export async function ask(
  preset: Preset,
  baseUrl: string,
  context: Variables,
  { replies = {}, settings: own = {}, ...options }: Asked = {},
) {
  const all: { id: string; name: string; request: SentRequest }[] = []
  const times: Record<string, number> = {}
  const names = sampleNames(preset.id)
  const settings = { ...usualSettings(preset), ...own }
  const engine = createEngine({
    transport: async (request, { requestId: id }) => {
      const number = (times[id] ?? 0) + 1
      times[id] = number
      const reply = replies[id] ?? id
      const name = typeof reply === 'string' && number > 1 ? `${reply}-${number}` : String(reply)
      all.push({ id, name, request: await requestSent(request) })
      if (typeof reply === 'object') {
        const body = typeof reply.body === 'function' ? reply.body(number) : reply.body
        return Response.json(body, { status: reply.status ?? 200 })
      }
      if (!names.includes(name)) throw new Error(`no sample ${name}`)
      const { payload, status, headers = {} } = sample(preset.id, name)
      return Response.json(payload, { status, headers })
    },
    now: () => now,
    credentials: async () => ({ username: 'user', password: 'password', token: 'token' }),
    tokens: memoryTokens(),
    oauth: { accessToken: async () => 'token' },
    mayReach: async () => true,
  })
  const definition = {
    ...preset.definition,
    retries: 0,
    mappings: fillSettings(preset.definition.mappings, settings),
  }
  const source = { id: preset.id, label: preset.name, baseUrl, settings, definition }
  const result = await engine(source, context, options)
  /** The last request of each name. */
  const sent = Object.fromEntries(all.map(({ id, request }) => [id, request])) as Record<string, SentRequest>
  return { result, sent, all }
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
