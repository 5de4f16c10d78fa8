import * as z from 'zod/mini'
import { once } from '#lib/platform/once.ts'
import { serial } from '#lib/platform/serial.ts'
import { storedValue } from '#lib/platform/storage.ts'
import type { SignInPlace, SignInStore } from '#lib/sources/oauth.ts'
import type { Tokens } from '#lib/sources/oauth-flow.ts'
import { changeEntry, putEntry, readEntry, removeEntry } from './vault.ts'
import type { SignIn } from './vault-file.ts'

/**
 * Where the agent has signed in on this device, by source. No secret, and it outlives the session: by it a new session
 * knows that it may sign in again without a window. `ended` once the server has refused that.
 */
const Mark = z.object({
  origin: z.string(),
  tokenUrl: z.string(),
  clientId: z.string(),
  ended: z.optional(z.boolean()),
})
const marks = storedValue('local', 'signedIn', z.record(z.string(), Mark))
const inTurn = once('sign-ins', serial)

/** Tokens in the keyring, and beside them in the clear only that there was a sign-in. */
export const signIns: SignInStore = {
  tokens: async (sourceId, place) => {
    const signIn = (await readEntry(sourceId, place.origin))?.signIn
    return signIn && same({ ...place, ...signIn }, place) ? { ...none, ...signIn } : undefined
  },
  signedIn: async (sourceId, place, tokens) => {
    await putEntry(sourceId, place.origin, { signIn: signInOf(place, tokens) })
    await mark(sourceId, place)
  },
  refreshed: (sourceId, place, tokens) =>
    changeEntry(sourceId, (entry) => (entry.signIn ? { ...entry, signIn: signInOf(place, tokens) } : entry)),
  before: async (sourceId, place) => {
    const found = (await marks.read())?.[sourceId]
    if (!found || !same(found, place)) return 'never'
    return found.ended ? 'ended' : 'signed-in'
  },
  ended: async (sourceId) => {
    await removeEntry(sourceId)
    const found = (await marks.read())?.[sourceId]
    if (found) await mark(sourceId, { ...found, ended: true })
  },
}

/** The sign-ins that still hold, with the origin of the API that they are for. */
export async function signedInAt(): Promise<{ sourceId: string; origin: string }[]> {
  const found = Object.entries((await marks.read()) ?? {})
  return found.filter(([, { ended }]) => !ended).map(([sourceId, { origin }]) => ({ sourceId, origin }))
}

/** Forgets that there was a sign-in, or all of them; the tokens go with the entry in the keyring. */
export function forgetSignIn(sourceId?: string): Promise<void> {
  return inTurn(async () => {
    const { [sourceId ?? '']: _, ...others } = (await marks.read()) ?? {}
    await marks.write(sourceId === undefined ? {} : others)
  })
}

const mark = (sourceId: string, { origin, tokenUrl, clientId, ended }: z.infer<typeof Mark>) =>
  inTurn(async () => {
    const one = { origin, tokenUrl, clientId, ...(ended && { ended }) }
    await marks.write({ ...(await marks.read()), [sourceId]: one })
  })

const none: Tokens = { accessToken: '', refreshToken: undefined, expiresAt: undefined }

const same = (one: SignInPlace, other: SignInPlace) =>
  one.origin === other.origin && one.tokenUrl === other.tokenUrl && one.clientId === other.clientId

const signInOf = ({ tokenUrl, clientId }: SignInPlace, tokens: Tokens): SignIn => ({
  tokenUrl,
  clientId,
  accessToken: tokens.accessToken,
  ...(tokens.refreshToken !== undefined && { refreshToken: tokens.refreshToken }),
  ...(tokens.expiresAt !== undefined && { expiresAt: tokens.expiresAt }),
})
