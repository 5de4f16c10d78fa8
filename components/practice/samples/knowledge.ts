import { reply, type SampleFile, sampleFile } from './sample-file.ts'
import { days, offsetTime } from './sample-time.ts'

interface Article {
  id: number
  title: string
  snippet: string
  slug: string
  updatedDaysAgo: number
}

const parcel: Article = {
  id: 301,
  title: 'Where is my parcel?',
  snippet:
    'A parcel is on its way for one to three working days. If tracking shows no scan for five days, we start a search with the carrier and send you a new parcel if it is not found within two days.',
  slug: 'where-is-my-parcel',
  updatedDaysAgo: 12,
}
const address: Article = {
  id: 302,
  title: 'Change the delivery address',
  snippet:
    'As long as the parcel has not left the warehouse you can change its address in your account. Afterwards the carrier can redirect it to a parcel shop.',
  slug: 'change-the-delivery-address',
  updatedDaysAgo: 40,
}
const returns: Article = {
  id: 303,
  title: 'Return or exchange an item',
  snippet:
    'You have 30 days to send an item back. An exchange for another size is free: we send the new size as soon as the carrier has scanned your return.',
  slug: 'return-or-exchange',
  updatedDaysAgo: 5,
}
const refund: Article = {
  id: 304,
  title: 'When do I get my money back?',
  snippet:
    'We refund within five working days after your return has arrived, by the way you paid. Banks take up to two days more.',
  slug: 'refunds',
  updatedDaysAgo: 5,
}

/** Zendesk's help centre: what it finds for a question, by the words in it. */
export function knowledgeReplies(): SampleFile {
  return sampleFile({
    articles: [
      found(['adres', 'address', 'send it there', 'deliver to'], [address, parcel]),
      found(['refund', 'money', 'rückerstattung', 'erstattung', 'geld'], [refund, returns]),
      found(['return', 'exchange', 'size', 'small', 'wrong', 'mauvais', 'article'], [returns, refund]),
      found(['parcel', 'order', 'arriv', 'deliver', 'track', 'came', 'shoes', 'pair'], [parcel, address]),
      reply({ results: [] }),
    ],
  })
}

const found = (words: string[], articles: Article[]) => ({
  ...reply({ results: articles.map(item) }),
  has: { question: words },
})

const item = ({ id, title, snippet, slug, updatedDaysAgo }: Article) => ({
  id,
  title,
  snippet,
  locale: 'en-gb',
  html_url: `https://help.example.com/hc/en-gb/articles/${id}-${slug}`,
  updated_at: offsetTime(days(updatedDaysAgo)),
})
