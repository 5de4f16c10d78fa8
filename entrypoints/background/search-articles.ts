import { provenanceOf } from '#lib/context/provenance-of.ts'
import type { ArticleRecord } from '#lib/contract/profile-records.ts'
import type { Reply } from '#lib/messaging/call.ts'
import type { PanelCalls } from '#lib/messaging/calls.ts'
import { loadEngine } from './load-engine.ts'
import { askRole, type Brought } from './on-demand.ts'

/** Asks the knowledge bases of the tab's helpdesk. What one of them does not answer is among the failures. */
export async function searchArticles(
  tabId: number,
  question: string,
): Promise<Reply<PanelCalls, 'searchArticles'>> {
  const { brought, failures } = await askRole(tabId, 'knowledge', { question })
  const articles = await Promise.all(
    brought.map(async (one) => {
      const found = isAsked(one) ? one.records.articles : await search(one.records.articles, question)
      return found.map((value) => ({ value, provenance: provenanceOf(one.source.id, one.at, value) }))
    }),
  )
  return { articles: articles.flat(), failures }
}

/** Whether the base has searched itself; one that needs no question gave all that it has. */
const isAsked = ({ source }: Brought) => source.definition.needs.flat().includes('question')

async function search(articles: readonly ArticleRecord[], question: string): Promise<ArticleRecord[]> {
  const { findArticles } = await loadEngine()
  return findArticles(articles, question)
}
