import type { KeyringState } from '#lib/messaging/options-state.ts'
import { enforceKeyringRules } from './keyring-modes.ts'
import { findKey, keyringTurn } from './keyring-place.ts'
import { keyringRules, lockAfterMinutes } from './keyring-rules.ts'
import { readWrappedKey } from './keyring-wrap.ts'

/** The keyring as the options page shows it, after what the team no longer allows has been put right. */
export async function keyringState(): Promise<KeyringState> {
  await enforceKeyringRules()
  const place = await keyringTurn(findKey)
  const { allowed, mostMinutes } = await keyringRules()
  const damaged = 'damaged' in place || (place.mode === 'locked' && !(await readWrappedKey(place.wrapped)))
  const problem = damaged ? 'damaged' : allowed.includes(place.mode) ? undefined : ('not-allowed' as const)
  return {
    mode: place.mode,
    locked: 'damaged' in place || place.key === undefined,
    allowed,
    lockAfterMinutes: await lockAfterMinutes(),
    ...(mostMinutes !== undefined && { lockAtMostMinutes: mostMinutes }),
    ...(problem && { problem }),
  }
}
