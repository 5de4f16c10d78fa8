import { type Failure, failed, ok, type Result } from '#lib/contract/failure.ts'
import { failure } from '#lib/contract/make-failure.ts'
import { deriveKeyring, type Keyring } from './keyring.ts'
import { findKey, type KeyringPlace, keyringTurn } from './keyring-place.ts'

/** The keyring, or why it cannot be had: `locked`, or `keyring` where what is stored is damaged. */
export function openKeyring(): Promise<Result<Keyring>> {
  return keyringTurn(async () => keyringAt(await findKey()))
}

/** The keyring of a place. */
export async function keyringAt(place: KeyringPlace): Promise<Result<Keyring>> {
  if ('damaged' in place) return failed(damaged())
  return place.key ? ok(await deriveKeyring(place.key)) : failed(failure('locked', new Date(), {}))
}

/** What is stored opens nothing: only a new keyring helps. */
export const damaged = (): Failure => failure('keyring', new Date(), { problem: 'damaged' })
