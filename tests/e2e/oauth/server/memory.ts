import type { Adapter, AdapterPayload } from 'oidc-provider'

/** What the authorization server remembers; a test can make it forget. */
export function memoryStore() {
  const all = new Map<string, { kind: string; payload: AdapterPayload }>()
  const keyOf = (kind: string, id: string) => `${kind} ${id}`
  const found = (fits: (payload: AdapterPayload, kind: string) => boolean) =>
    [...all.values()].find(({ kind, payload }) => fits(payload, kind))?.payload
  const adapter = (kind: string): Adapter => ({
    upsert: async (id, payload) => void all.set(keyOf(kind, id), { kind, payload }),
    find: async (id) => all.get(keyOf(kind, id))?.payload,
    findByUid: async (uid) => found((payload, one) => one === kind && payload.uid === uid),
    findByUserCode: async () => undefined,
    destroy: async (id) => void all.delete(keyOf(kind, id)),
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of all) if (payload.grantId === grantId) all.delete(key)
    },
    consume: async (id) => {
      const payload = all.get(keyOf(kind, id))?.payload
      if (payload) payload.consumed = Math.floor(Date.now() / 1000)
    },
  })
  return {
    adapter,
    /** Forgets all of these kinds, e.g. `AccessToken`, `RefreshToken`, `Session`, `Grant`. */
    forget: (...kinds: string[]) => {
      for (const [key, { kind }] of all) if (kinds.includes(kind)) all.delete(key)
    },
  }
}
