import type { Brief } from '#lib/contract/brief.ts'

/** As much of a question as a knowledge base searches well with, in words. */
const mostWords = 12

/**
 * What a knowledge base is asked first: the customer's last open question, else what they want. Nothing in it tells who
 * they are: addresses, numbers and links are left out, because the question leaves for another system.
 */
export function firstQuestion(brief: Brief | undefined): string {
  if (!brief) return ''
  const open = brief.open.state === 'not-sent' ? undefined : brief.open.value.at(-1)
  const want = brief.want.state === 'not-sent' ? undefined : brief.want.value
  const said = anonymous(open?.text ?? want?.text ?? '')
  return said === '' ? wordsOf(want?.intent ?? '') : said
}

/** A text without what may name a person, an order or a place on the net, cut to a searchable length. */
export function anonymous(text: string): string {
  return text
    .split(/\s+/)
    .filter((word) => !/[\d@]|:\/\/|www\./.test(word))
    .map((word) => word.replace(/[^\p{L}\p{M}'’-]+/gu, ' ').trim())
    .filter(Boolean)
    .slice(0, mostWords)
    .join(' ')
}

/** A bot's name for an intent as words: `order.not_delivered` → "order not delivered". */
const wordsOf = (intent: string) => intent.replace(/[._-]+/g, ' ').trim()
