import * as z from 'zod/mini'
import { Line, Origin, Slug } from '#lib/contract/primitives.ts'

/** A credential field of a source: its name in the definition, and whether to hide what is typed. */
export const CredentialField = z.object({ name: z.string(), label: Line, secret: z.boolean() })

/** A problem of an imported config: its place in the document and what is wrong there. */
export const ConfigIssue = z.object({ path: z.string(), problem: z.string() })
export type ConfigIssue = z.infer<typeof ConfigIssue>

/** Everything that the options page shows. Holds no secret: only whether one is entered. */
export const OptionsState = z.object({
  config: z.optional(
    z.object({
      name: Line,
      helpdesks: z.array(z.object({ id: Slug, adapterName: Line, origin: Origin, allowed: z.boolean() })),
      sources: z.array(
        z.object({
          id: Slug,
          label: Line,
          presetName: Line,
          origin: Origin,
          allowed: z.boolean(),
          /** Empty where the source needs no credentials on this device. */
          credentialFields: z.array(CredentialField),
          /** Credentials are entered, for this origin. */
          credentialEntered: z.boolean(),
        }),
      ),
      /** Match patterns to ask the browser for, for the helpdesks and sources above. */
      missingHosts: z.array(z.string()),
    }),
  ),
  /** Why the last import was refused; empty after one that worked. The config in use stays. */
  issues: z.array(ConfigIssue),
})
export type OptionsState = z.infer<typeof OptionsState>
