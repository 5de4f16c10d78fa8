import type { SecurityRules } from '#lib/contract/keyring-mode.ts'
import { readManaged } from './managed.ts'
import { teamConfig } from './team-config-store.ts'

/** What team and administrator allow for the keyring. The administrator's word counts where both have spoken. */
export async function securityRules(): Promise<Partial<SecurityRules>> {
  const [{ keyrings, lockAfterMinutes }, config] = await Promise.all([readManaged(), teamConfig.read()])
  return {
    ...config?.security,
    ...(keyrings && { keyrings }),
    ...(lockAfterMinutes !== undefined && { lockAfterMinutes }),
  }
}
