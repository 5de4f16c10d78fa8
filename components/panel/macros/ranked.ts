import MiniSearch from 'minisearch'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { PanelCalls, Reply } from '#lib/messaging/clients.ts'

export type ListedMacro = Reply<PanelCalls, 'listMacros'>['macros'][number]

/**
 * A search over the macros, made once for many keystrokes; it gives the best first. Without a word, those for the
 * customer's intent and language come first, in the order of the team.
 */
export function macroSearch(
  macros: readonly ListedMacro[],
  snapshot: Pick<Snapshot, 'cards'>,
): (typed: string) => readonly ListedMacro[] {
  // A helpdesk's pages may overlap: each macro once.
  const byId = new Map(macros.map((macro) => [macro.id, macro]))
  const once = [...byId.values()]
  const usual = suitedFirst(once, snapshot)
  const search = new MiniSearch<ListedMacro>({
    fields: ['name', 'folder', 'body'],
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { name: 4, folder: 2 } },
  })
  search.addAll(once)
  return (typed) =>
    typed.trim() === '' ? usual : search.search(typed).flatMap(({ id }) => byId.get(id) ?? [])
}

function suitedFirst(
  macros: readonly ListedMacro[],
  { cards }: Pick<Snapshot, 'cards'>,
): readonly ListedMacro[] {
  const { want, who } = cards.brief.data ?? {}
  const intent = want && want.state !== 'not-sent' ? want.value.intent : undefined
  const fits = ({ intents, language }: ListedMacro) =>
    (intent !== undefined && intents?.includes(intent) ? 2 : 0) +
    (language === undefined || language === (who?.language ?? language) ? 1 : 0)
  return macros.toSorted((a, b) => fits(b) - fits(a))
}
