import type { KeyringState } from '#lib/messaging/options-state.ts'

/** The keyring as the options page shows it. */
export const keyringState = async (): Promise<KeyringState> => ({
  mode: 'session',
  locked: false,
  allowed: ['session'],
  lockAfterMinutes: 60,
})
