import type { Failure } from '#lib/contract/failure.ts'
import { browser } from '#lib/platform/browser.ts'
import { diagnosticsText } from '#lib/settings/diagnostics.ts'
import { readHealth } from '#lib/settings/health.ts'
import { keyringState } from '#lib/settings/keyring-state.ts'
import { teamConfig } from '#lib/settings/team-config-store.ts'

/** The diagnostics of this device, for the options page and for the panel. */
export async function diagnostics(failure: Failure | undefined): Promise<{ text: string }> {
  const [config, health, keyring] = await Promise.all([teamConfig.read(), readHealth(), keyringState()])
  const parts = { at: new Date(), version: browser.runtime.getManifest().version, config, health, keyring }
  return { text: diagnosticsText({ ...parts, browser: navigator.userAgent, failure }) }
}
