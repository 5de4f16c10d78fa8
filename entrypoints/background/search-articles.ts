import { provenanceOf } from '#lib/context/provenance-of.ts'
import type { Reply } from '#lib/messaging/call.ts'
import type { PanelCalls } from '#lib/messaging/calls.ts'
import { askRole } from './on-demand.ts'

/** Asks the knowledge bases of the tab's helpdesk. What one of them does not answer is among the failures. */
export async function searchArticles(
  tabId: number,
  question: string,
): Promise<Reply<PanelCalls, 'searchArticles'>> {
  const { brought, failures } = await askRole(tabId, 'knowledge', { question })
  const articles = brought.flatMap(({ source, at, records }) =>
    records.articles.map((value) => ({ value, provenance: provenanceOf(source.id, at, value) })),
  )
  return { articles, failures }
}
