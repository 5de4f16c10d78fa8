import * as z from 'zod/mini'

/**
 * How long keys and credentials last. `session`: in memory, gone with the browser. `locked`: on the disk, wrapped by
 * a passphrase. `device`: on the disk as they are, no protection against someone who has the disk.
 */
export const KeyringMode = z.enum(['session', 'locked', 'device'])
export type KeyringMode = z.infer<typeof KeyringMode>

/** What a lead or an administrator allows; `device` only where it is named. */
export const SecurityRules = z.object({
  keyrings: z.array(KeyringMode).check(z.minLength(1)),
  /** A locked keyring closes after so many minutes without use; the agent may choose less, not more. */
  lockAfterMinutes: z.optional(z.int().check(z.gte(1), z.lte(1440))),
})
export type SecurityRules = z.infer<typeof SecurityRules>
