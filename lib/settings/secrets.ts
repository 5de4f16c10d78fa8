import { forgetSignIn, signedInAt } from './sign-ins.ts'
import { changeEntry, enteredFor, putEntry, readAnyEntry, readEntry, removeEntry } from './vault.ts'

/**
 * The credentials of a source for an origin; `undefined` where none are entered, or for another origin: they never
 * travel to one that they were not entered for. Rejects with a `SourceError` while the keyring is locked.
 */
export async function readCredentials(
  sourceId: string,
  origin: string,
): Promise<Record<string, string> | undefined> {
  return (await readEntry(sourceId, origin))?.fields
}

/** Keeps credentials in the keyring. What an earlier log-in gave is forgotten. Rejects like `readCredentials`. */
export function saveCredentials(
  sourceId: string,
  origin: string,
  fields: Record<string, string>,
): Promise<void> {
  return putEntry(sourceId, origin, { fields })
}

/** For which source and which origin something is entered, or a sign-in has been made. Needs no key. */
export async function enteredCredentials(): Promise<{ sourceId: string; origin: string }[]> {
  const all = [...(await enteredFor()), ...(await signedInAt())]
  return [...new Map(all.map((one) => [one.sourceId, one])).values()]
}

/** Forgets the credentials of a source, and what they gave; also while the keyring is locked. */
export async function removeCredentials(sourceId: string): Promise<void> {
  await removeEntry(sourceId)
  await forgetSignIn(sourceId)
}

/** What log-in requests gave, beside the credentials and for as long: the engine asks for those first. */
export const loginTokens = {
  get: async (sourceId: string) => (await readAnyEntry(sourceId))?.login,
  set: (sourceId: string, login: Readonly<Record<string, unknown>>) =>
    changeEntry(sourceId, (entry) => ({ ...entry, login: { ...login } })),
  remove: (sourceId: string) => changeEntry(sourceId, ({ login: _, ...entry }) => entry),
}
