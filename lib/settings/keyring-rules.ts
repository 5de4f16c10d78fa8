import * as z from 'zod/mini'
import { KeyringMode } from '#lib/contract/keyring-mode.ts'
import { browser } from '#lib/platform/browser.ts'
import { storedValue } from '#lib/platform/storage.ts'
import { securityRules } from './security-rules.ts'
import { teamConfig } from './team-config-store.ts'

/** Where the team says nothing. *Device* only where it is named. */
const usualModes: readonly KeyringMode[] = ['session', 'locked']
const usualMinutes = 60

/** The agent's own choice, a preference and no secret. */
const chosenMinutes = storedValue('local', 'lockAfterMinutes', z.int())

export interface KeyringRules {
  allowed: KeyringMode[]
  /** The most minutes that the team allows, where it says so. */
  mostMinutes: number | undefined
  /** False without a config: then nothing is known of what the team wants, and nobody is forced to anything. */
  known: boolean
}

/** What team and administrator allow. */
export async function keyringRules(): Promise<KeyringRules> {
  const { keyrings, lockAfterMinutes } = await securityRules()
  const known = keyrings !== undefined || (await teamConfig.read()) !== undefined
  return { allowed: [...(keyrings ?? usualModes)], mostMinutes: lockAfterMinutes, known }
}

/** Whether the keyring may stay as it is; a look at its file alone. *Session*, which has none, always may. */
export async function keyringIsAllowed(): Promise<boolean> {
  const { keyring } = await browser.storage.local.get('keyring')
  const mode = KeyringMode.safeParse((keyring as { mode?: unknown } | undefined)?.mode)
  const { allowed, known } = await keyringRules()
  return !known || !mode.success || allowed.includes(mode.data)
}

/** Minutes without use after which a locked keyring closes: the agent's choice, within the team's. */
export async function lockAfterMinutes(): Promise<number> {
  const { mostMinutes } = await keyringRules()
  const chosen = (await chosenMinutes.read()) ?? mostMinutes ?? usualMinutes
  return Math.min(chosen, mostMinutes ?? chosen)
}

/** Keeps the agent's choice. */
export const chooseLockAfterMinutes = (minutes: number): Promise<void> => chosenMinutes.write(minutes)
