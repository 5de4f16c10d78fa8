import * as z from 'zod/mini'
import { KeyringMode } from '#lib/contract/keyring-mode.ts'
import { browser } from '#lib/platform/browser.ts'
import { storedValue } from '#lib/platform/storage.ts'

const Fields = z.record(z.string(), z.unknown())

/** What an administrator sets for all browsers of the company (`storage.managed`); see public/managed-schema.json. */
export interface ManagedValues {
  /** A team link, which agents cannot leave. */
  teamLink?: string
  /** A team config: its JSON text, or the document itself. */
  config?: unknown
  keyrings?: KeyringMode[]
  lockAfterMinutes?: number
}

const Link = z.string().check(z.minLength(1))
const Keyrings = z.array(KeyringMode).check(z.minLength(1))
const Minutes = z.int().check(z.gte(1), z.lte(1440))

/**
 * What is set now. A value of another type counts as not set: it must not take the others with it. Firefox rejects
 * where no administrator has set anything.
 */
export async function readManaged(): Promise<ManagedValues> {
  const found = Fields.safeParse(await browser.storage.managed.get().catch(() => ({})))
  const values = found.success ? found.data : {}
  const link = Link.safeParse(values.teamLink)
  const keyrings = Keyrings.safeParse(values.keyrings)
  const minutes = Minutes.safeParse(values.lockAfterMinutes)
  return {
    ...(link.success && { teamLink: link.data }),
    ...(values.config !== undefined && values.config !== '' && { config: values.config }),
    ...(keyrings.success && { keyrings: keyrings.data }),
    ...(minutes.success && { lockAfterMinutes: minutes.data }),
  }
}

/** What was set when it was last put into use, as JSON text, and what was wrong with it then. */
export const appliedManaged = storedValue(
  'local',
  'appliedManaged',
  z.object({ text: z.string(), issues: z.array(z.object({ path: z.string(), problem: z.string() })) }),
)

/** False while what is set is what was last put into use. Cheap: asked at every start of the worker. */
export async function managedHasChanged(): Promise<boolean> {
  const [values, applied] = await Promise.all([readManaged(), appliedManaged.read()])
  return JSON.stringify(values) !== (applied?.text ?? '{}')
}
