import * as z from 'zod/mini'
import { HistoryEntry } from '#lib/messaging/options-state.ts'
import { sameJson } from '#lib/platform/same-json.ts'
import { storedValue } from '#lib/platform/storage.ts'

/** The document is kept as it was in use, of whatever version: it is migrated when it is read. */
const Kept = z.extend(HistoryEntry, { document: z.unknown() })
type Kept = z.infer<typeof Kept>
type NewEntry = Omit<Kept, 'id'>

const mostEntries = 30
/** Of JSON, in all: the browser gives an extension 10 MB, and the config and a draft have to fit as well. */
const mostCharacters = 3_000_000

const stored = storedValue('local', 'configHistory', z.array(Kept))

/** The configs that were in use on this device, the one in use (or the last one that was) first. */
export async function readHistory(): Promise<HistoryEntry[]> {
  return (await kept()).map(({ document: _, ...entry }) => entry)
}

/** The document of an entry, as it was in use. */
export async function historyDocument(id: string): Promise<Kept | undefined> {
  return (await kept()).find((entry) => entry.id === id)
}

/** Adds what comes into use, and before it what was in use and is not there yet: nothing that was in use is lost. */
export async function addToHistory(added: readonly NewEntry[], before: NewEntry | undefined): Promise<void> {
  const entries = await kept()
  const missing = before && !sameJson(entries[0]?.document, before.document) ? [before] : []
  await stored.write(bounded([...[...added, ...missing].map(withId), ...entries]))
}

const kept = async () => (await stored.read()) ?? []

const withId = (entry: NewEntry): Kept => ({ ...entry, id: crypto.randomUUID() })

/** The newest ones; the first two always, because a change must be possible to take back. */
function bounded(entries: readonly Kept[]): Kept[] {
  let characters = 0
  return entries.slice(0, mostEntries).filter((entry, index) => {
    characters += JSON.stringify(entry.document).length
    return index < 2 || characters <= mostCharacters
  })
}
