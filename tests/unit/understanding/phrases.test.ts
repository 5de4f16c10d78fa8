import { describe, expect, it } from 'vitest'
import { lineOf, phraseFinder } from '#lib/understanding/phrases.ts'

const found = (phrase: string, text: string) => {
  const line = lineOf(text)
  const range = phraseFinder([phrase], { pet: 'cat|guinea_pig' })(line)
  return range && line.words.slice(range.first, range.last + 1).map((word) => word.text)
}

describe('a phrase', () => {
  it.each([
    ['my cat', "Where's MY cat?", ['my', 'cat']],
    ['my @pet', 'it is my guinea pig', ['my', 'guinea', 'pig']],
    ['not ... here', 'it is not yet quite here', ['not', 'yet', 'quite', 'here']],
    ['re*', 'please resend it', ['resend']],
    ['my red? cat', 'my cat', ['my', 'cat']],
    ['^ no', 'no way', ['no']],
    ['here $', 'nobody here', ['here']],
  ])('"%s" stands in "%s"', (phrase, text, words) => expect(found(phrase, text)).toEqual(words))

  it.each([
    ['cat', 'a catalogue'],
    ['not ... here', 'not a single word of this is here'],
    ['^ no', 'oh no'],
    ['here $', 'here you are'],
  ])('"%s" does not stand in "%s"', (phrase, text) => expect(found(phrase, text)).toBeUndefined())
})
