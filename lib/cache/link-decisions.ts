import * as z from 'zod/mini'
import { LinkDecision, type LinkKey } from '#lib/contract/unified-profile.ts'
import { fromBase64, toBase64 } from '#lib/platform/base64.ts'
import { serial } from '#lib/platform/serial.ts'
import { storedValue } from '#lib/platform/storage.ts'

/** Kept on the disk and in the clear: a decision outlives the browser session, whose keys end with it. Decision 010. */
const saltStore = storedValue('local', 'linkSalt', z.base64().check(z.length(44)))
const decisionStore = storedValue('local', 'linkDecisions', z.record(z.string(), LinkDecision))
const inTurn = serial()

/** So many decisions are kept; then the oldest goes. Each takes about 60 bytes. */
export const mostDecisions = 5000

/** What agents have decided of records, in the order of the keys; `null` where nobody has. */
export async function readLinkDecisions(
  person: string,
  keys: readonly LinkKey[],
): Promise<(LinkDecision | null)[]> {
  const decisions = (await decisionStore.read()) ?? {}
  if (Object.keys(decisions).length === 0) return keys.map(() => null)
  const salt = await openSalt()
  const names = await Promise.all(keys.map((key) => nameOf(salt, person, key)))
  return names.map((name) => decisions[name] ?? null)
}

/** Keeps a decision; `null` forgets it. */
export function keepLinkDecision(person: string, key: LinkKey, decision: LinkDecision | null): Promise<void> {
  return inTurn(async () => {
    const name = await nameOf(await openSalt(), person, key)
    const { [name]: _, ...others } = (await decisionStore.read()) ?? {}
    const entries = [...Object.entries(others), ...(decision ? [[name, decision] as const] : [])]
    await decisionStore.write(Object.fromEntries(entries.slice(-mostDecisions)))
  })
}

async function openSalt(): Promise<CryptoKey> {
  let salt = await saltStore.read()
  if (salt === undefined) {
    salt = toBase64(crypto.getRandomValues(new Uint8Array(32)))
    await saltStore.write(salt)
  }
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  return crypto.subtle.importKey('raw', fromBase64(salt), algorithm, false, ['sign'])
}

/** Says nothing of whom and what it is about without the salt, and with it only to somebody who guesses both. */
async function nameOf(
  salt: CryptoKey,
  person: string,
  { sourceId, kind, recordId }: LinkKey,
): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([person, sourceId, kind, recordId]))
  return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', salt, text)))
}
