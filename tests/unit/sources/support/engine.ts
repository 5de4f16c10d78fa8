import type { SourceDefinition } from '#lib/contract/source.ts'
import { createEngine, type EngineDeps, type ResolvedSource, type RunSource } from '#lib/sources/engine.ts'
import type { TokenStore } from '#lib/sources/login.ts'
import { presetById } from '#lib/sources/presets/index.ts'
import type { Variables } from '#lib/sources/template.ts'

export const now = new Date('2026-11-23T12:00:00.000Z')
/** What was entered: it must never be seen in a failure, nor at another host. */
export const secret = 'Entered-Secret-9'

const held = new Set<Request>()

/**
 * The real fetch. Node loses a request's time-out when the request is collected as garbage (undici refers to it
 * weakly; browsers do not), so every request is held to the end of the test file.
 */
export function webTransport(request: Request): Promise<Response> {
  held.add(request)
  return fetch(request)
}

/** The real engine with the real fetch; only the clock and what is stored are the test's. */
export function testEngine(changes: Partial<EngineDeps> = {}): RunSource {
  return createEngine({
    transport: webTransport,
    now: () => now,
    credentials: async () => ({ username: 'anna', password: secret, token: secret }),
    tokens: memoryTokens(),
    mayReach: async () => true,
    ...changes,
  })
}

/** Like the browser's session storage: what is read is a copy of what was written. */
export function memoryTokens(initial: Record<string, Variables> = {}): TokenStore {
  const logins = new Map(Object.entries(initial))
  return {
    get: async (sourceId) => structuredClone(logins.get(sourceId)),
    set: async (sourceId, login) => void logins.set(sourceId, structuredClone(login)),
    remove: async (sourceId) => void logins.delete(sourceId),
  }
}

/** A source of a preset, at an address. */
export function sourceOf(
  presetId: string,
  baseUrl: string,
  changes: Partial<SourceDefinition> = {},
): ResolvedSource {
  const preset = presetById(presetId)
  if (!preset) throw new Error(`no preset ${presetId}`)
  const { definition, settings = {} } = preset
  return {
    id: `my-${presetId}`,
    label: preset.name,
    baseUrl,
    settings,
    // Tests count requests; retry.test.ts is about further tries.
    definition: { ...definition, retries: 0, ...changes },
  }
}

/** A source of one GET request, for what concerns no preset in particular. */
export function plainSource(baseUrl: string, changes: Partial<SourceDefinition> = {}): ResolvedSource {
  const definition: SourceDefinition = {
    role: 'customer',
    needs: [['email']],
    provides: [],
    auth: { kind: 'none' },
    requests: [{ id: 'customer', method: 'GET', path: '/customer' }],
    mappings: [{ to: 'customers', each: 'customer', fields: { recordId: 'id' } }],
    freshSeconds: 60,
    keepSeconds: 60,
    timeoutMs: 5000,
    maxBytes: 100_000,
    ...changes,
  }
  return { id: 'plain', label: 'Plain', baseUrl, settings: {}, definition }
}
