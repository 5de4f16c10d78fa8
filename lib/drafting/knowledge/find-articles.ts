import MiniSearch from 'minisearch'
import type { ArticleRecord } from '#lib/contract/profile-records.ts'

/** As many articles as an agent looks through. */
const most = 10

/** An article that suits less than this part of the best one's score shares a word by chance. */
const leastOfBest = 0.1

/**
 * The articles that suit a question, the best first, for a knowledge base that has no search for words and gave all it
 * has. Without a question, the first ones of the base's own order.
 */
export function findArticles(articles: readonly ArticleRecord[], question: string): ArticleRecord[] {
  if (question.trim() === '') return articles.slice(0, most)
  const search = new MiniSearch({
    fields: ['title', 'excerpt'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3 } },
  })
  search.addAll(articles.map(({ title, excerpt = '' }, id) => ({ id, title, excerpt })))
  const found = search.search(question)
  const least = (found[0]?.score ?? 0) * leastOfBest
  return found.flatMap(({ id, score }) => (score >= least ? (articles[id] ?? []) : [])).slice(0, most)
}
