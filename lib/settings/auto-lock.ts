import * as z from 'zod/mini'
import { browser } from '#lib/platform/browser.ts'
import { once } from '#lib/platform/once.ts'
import { storedValue } from '#lib/platform/storage.ts'
import { lockAfterMinutes } from './keyring-rules.ts'

/** The alarm that locks. Browsers keep alarms while the worker is stopped. */
export const autoLockAlarm = 'auto-lock'

/** When an unlocked keyring was used last, in milliseconds since 1970. It is there only while one is unlocked. */
const usedAt = storedValue('session', 'keyringUsedAt', z.number())

/** Use is written down at most this often. */
const everyMs = 15_000
const written = once('keyring use', () => ({ at: 0 }))

/** Starts the time that runs to the lock; with a keyring that is just unlocked, or with other minutes. */
export async function startAutoLock(): Promise<void> {
  written.at = Date.now()
  await usedAt.write(written.at)
  await browser.alarms.create(autoLockAlarm, { when: written.at + (await lockAfterMinutes()) * 60_000 })
}

export async function stopAutoLock(): Promise<void> {
  written.at = 0
  await usedAt.remove()
  await browser.alarms.clear(autoLockAlarm)
}

/** Whether the time is over. The clock says so and not the alarm, which sleeps while the computer does. */
export async function autoLockIsDue(): Promise<boolean> {
  const used = await usedAt.read()
  return used !== undefined && Date.now() - used >= (await lockAfterMinutes()) * 60_000
}

/** Somebody uses Baton: the time begins anew. False when it was over already. */
export async function noteUse(): Promise<boolean> {
  if (Date.now() - written.at < everyMs) return true
  if ((await usedAt.read()) === undefined) return true
  if (await autoLockIsDue()) return false
  await startAutoLock()
  return true
}
