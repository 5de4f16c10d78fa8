import { browser } from '#lib/platform/browser.ts'
import { autoLockIsDue, noteUse, stopAutoLock } from './auto-lock.ts'
import { keyringChanged } from './keyring-changes.ts'
import { findKey, keyringTurn } from './keyring-place.ts'

/** Takes the key out of memory. Without effect in the other modes. */
export function lock(): Promise<void> {
  return keyringTurn(lockNow)
}

/** Locks when the time without use is over; called by the alarm. */
export function lockWhenDue(): Promise<void> {
  return keyringTurn(async () => {
    if (await autoLockIsDue()) await lockNow()
  })
}

/** A call of the panel or of the options page has come, or a source is asked: that is use. */
export async function keyringUsed(): Promise<void> {
  if (!(await noteUse())) await lock()
}

async function lockNow(): Promise<void> {
  const place = await findKey()
  if (place.mode !== 'locked') return
  await browser.storage.session.remove('keyring')
  await stopAutoLock()
  keyringChanged()
}
