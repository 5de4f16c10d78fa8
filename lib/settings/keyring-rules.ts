import * as z from 'zod/mini'
import type { KeyringMode } from '#lib/contract/keyring-mode.ts'
import { storedValue } from '#lib/platform/storage.ts'
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

/** What team or administrator allow: both speak by the config in use. */
export async function keyringRules(): Promise<KeyringRules> {
  const config = await teamConfig.read()
  const { keyrings, lockAfterMinutes } = config?.security ?? {}
  return {
    allowed: [...(keyrings ?? usualModes)],
    mostMinutes: lockAfterMinutes,
    known: config !== undefined,
  }
}

/** Minutes without use after which a locked keyring closes: the agent's choice, within the team's. */
export async function lockAfterMinutes(): Promise<number> {
  const { mostMinutes } = await keyringRules()
  const chosen = (await chosenMinutes.read()) ?? mostMinutes ?? usualMinutes
  return Math.min(chosen, mostMinutes ?? chosen)
}

/** Keeps the agent's choice. */
export const chooseLockAfterMinutes = (minutes: number): Promise<void> => chosenMinutes.write(minutes)
