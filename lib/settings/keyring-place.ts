import * as z from 'zod/mini'
import type { KeyringMode } from '#lib/contract/keyring-mode.ts'
import { browser } from '#lib/platform/browser.ts'
import { once } from '#lib/platform/once.ts'
import { serial } from '#lib/platform/serial.ts'
import { newKey, RawKey } from './keyring.ts'

const name = 'keyring'

/** Device mode on the disk. */
const BareKey = z.object({ mode: z.literal('device'), ...RawKey.shape })
/** What is seen of a wrapped key without opening it; `readWrappedKey` looks at all of it. */
const Wrapped = z.object({ mode: z.literal('locked'), id: RawKey.shape.id })

/**
 * Where the key is now. In `storage.local` there is a file in the modes *locked* and *device*, and none in *session*;
 * in `storage.session` there is the key itself in *session*, and in *locked* while it is unlocked.
 */
export type KeyringPlace =
  | { mode: 'session' | 'device'; key: RawKey }
  /** Without a key it is locked. */
  | { mode: 'locked'; wrapped: unknown; key: RawKey | undefined }
  /** What is stored opens nothing. */
  | { mode: KeyringMode; damaged: true }

/** All that reads or changes the keyring waits for its turn: two windows may change it at once. */
export const keyringTurn = once('keyring turn', serial)

/** Finds the key. In session mode a new one is made where there is none yet. Only within `keyringTurn`. */
export async function findKey(): Promise<KeyringPlace> {
  const { [name]: onDisk } = await browser.storage.local.get(name)
  const { [name]: inMemory } = await browser.storage.session.get(name)
  if (onDisk === undefined) return sessionKey(inMemory)
  const bare = BareKey.safeParse(onDisk)
  if (bare.success) return { mode: 'device', key: { id: bare.data.id, raw: bare.data.raw } }
  const wrapped = Wrapped.safeParse(onDisk)
  if (!wrapped.success) return { mode: isDevice(onDisk) ? 'device' : 'locked', damaged: true }
  const key = RawKey.safeParse(inMemory).data
  return { mode: 'locked', wrapped: onDisk, key: key?.id === wrapped.data.id ? key : undefined }
}

async function sessionKey(inMemory: unknown): Promise<KeyringPlace> {
  if (inMemory === undefined) {
    const key = newKey()
    await browser.storage.session.set({ [name]: key })
    return { mode: 'session', key }
  }
  const key = RawKey.safeParse(inMemory)
  return key.success ? { mode: 'session', key: key.data } : { mode: 'session', damaged: true }
}

const isDevice = (stored: unknown) =>
  typeof stored === 'object' && stored !== null && 'mode' in stored && stored.mode === 'device'

/** What is written to the disk in device mode. */
export const bareFile = (key: RawKey): z.infer<typeof BareKey> => ({ mode: 'device', ...key })
