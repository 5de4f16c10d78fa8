import type { Brief } from '#lib/contract/brief.ts'
import type { ArticleRecord } from '#lib/contract/profile-records.ts'
import type { Turn } from '#lib/contract/turn.ts'

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** An address without what differs between two links to one page. */
const page = (url: string) => url.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '').toLowerCase()

/** Titles shorter than this are words that turn up by chance, in UTF-16 units. */
const shortestTitle = 8

/** The turn in which an article was sent before, by its link or its title; `sent` without one where only the bot says so. */
export interface AlreadySent {
  turnId?: string | undefined
}

/**
 * Whether the customer has been sent an article already: an attempt of the bot names it, or somebody's message has its
 * link or its title.
 */
export function alreadySent(
  article: Pick<ArticleRecord, 'title' | 'url'>,
  brief: Brief | undefined,
  turns: readonly Turn[],
): AlreadySent | undefined {
  const title = plain(article.title)
  const names = (text: string) => title.length >= shortestTitle && plain(text).includes(title)
  const links = (text: string) => article.url !== undefined && text.toLowerCase().includes(page(article.url))
  const tried = brief && brief.tried.state !== 'not-sent' ? brief.tried.value : []
  const attempt = tried.find(({ kind, text }) => kind === 'article' && (names(text) || links(text)))
  if (attempt) return { turnId: attempt.turnId }
  const turn = turns.find(
    ({ role, internal, text }) => role !== 'customer' && !internal && (names(text) || links(text)),
  )
  return turn && { turnId: turn.id }
}
