import { once } from '#lib/platform/once.ts'

const listeners = once('keyring listeners', () => new Set<() => void>())

/** Tells when the key in use has changed: locked, unlocked, another one. Not when only its place has. */
export function onKeyringChange(listener: () => void): void {
  listeners.add(listener)
}

export function keyringChanged(): void {
  for (const listener of listeners) listener()
}
