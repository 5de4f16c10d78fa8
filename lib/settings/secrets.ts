import * as z from 'zod/mini'
import { once } from '#lib/platform/once.ts'
import { serial } from '#lib/platform/serial.ts'
import { storedValue } from '#lib/platform/storage.ts'

/** What was entered for a source, and the origin that it was entered for: it never travels to another. */
const Secret = z.object({ origin: z.string(), fields: z.record(z.string(), z.string()) })
const Secrets = z.record(z.string(), Secret)
const Logins = z.record(z.string(), z.record(z.string(), z.unknown()))

const secrets = storedValue('session', 'secrets', Secrets)
const logins = storedValue('session', 'logins', Logins)
const inTurn = once('secrets', serial)

/** The credentials of a source for an origin; `undefined` where none are entered, or for another origin. */
export async function readCredentials(
  sourceId: string,
  origin: string,
): Promise<Record<string, string> | undefined> {
  const secret = (await secrets.read())?.[sourceId]
  return secret?.origin === origin ? secret.fields : undefined
}

/** Keeps credentials until the browser closes. What an earlier log-in gave is forgotten. */
export function saveCredentials(
  sourceId: string,
  origin: string,
  fields: Record<string, string>,
): Promise<void> {
  return inTurn(async () => {
    await secrets.write({ ...(await secrets.read()), [sourceId]: { origin, fields } })
    await forgetLogin(sourceId)
  })
}

/** Forgets the credentials of a source, and what they gave. */
export function removeCredentials(sourceId: string): Promise<void> {
  return inTurn(async () => {
    const { [sourceId]: _, ...others } = (await secrets.read()) ?? {}
    await secrets.write(others)
    await forgetLogin(sourceId)
  })
}

async function forgetLogin(sourceId: string): Promise<void> {
  const { [sourceId]: _, ...others } = (await logins.read()) ?? {}
  await logins.write(others)
}

/** What log-in requests gave, beside the credentials and for as long. */
export const loginTokens = {
  get: async (sourceId: string) => (await logins.read())?.[sourceId],
  set: (sourceId: string, login: Readonly<Record<string, unknown>>) =>
    inTurn(async () => logins.write({ ...(await logins.read()), [sourceId]: { ...login } })),
  remove: (sourceId: string) => inTurn(() => forgetLogin(sourceId)),
}
