import MiniSearch from 'minisearch'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { PanelCalls, Reply } from '#lib/messaging/clients.ts'

export type ListedMacro = Reply<PanelCalls, 'listMacros'>['macros'][number]

/**
 * The macros for what was typed, the best first. Without a word, those for the customer's intent and language come
 * first, in the order of the team.
 */
export function rankedMacros(
  macros: readonly ListedMacro[],
  typed: string,
  { cards }: Pick<Snapshot, 'cards'>,
): ListedMacro[] {
  if (typed.trim() === '') {
    const { want, who } = cards.brief.data ?? {}
    const intent = want && want.state !== 'not-sent' ? want.value.intent : undefined
    const fits = ({ intents, language }: ListedMacro) =>
      (intent !== undefined && intents?.includes(intent) ? 2 : 0) +
      (language === undefined || language === (who?.language ?? language) ? 1 : 0)
    return macros.toSorted((a, b) => fits(b) - fits(a))
  }
  const search = new MiniSearch<ListedMacro>({
    fields: ['name', 'folder', 'body'],
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { name: 4, folder: 2 } },
  })
  search.addAll(macros)
  const byId = new Map(macros.map((macro) => [macro.id, macro]))
  return search.search(typed).flatMap(({ id }) => byId.get(id) ?? [])
}
