import { describe, expect, it } from 'vitest'
import { messages as german } from '#components/messages/remarks/de.ts'
import { sentences, terms } from '#components/messages/remarks/en.ts'
import { messages as spanish } from '#components/messages/remarks/es.ts'
import { messages as french } from '#components/messages/remarks/fr.ts'
import { messages as dutch } from '#components/messages/remarks/nl.ts'
import { speakRemarks } from '#components/messages/remarks/spoken.ts'
import { remarkWords } from '#components/remark-words.ts'
import { Failure } from '#lib/contract/failure.ts'
import { remark } from '#lib/contract/remarks.ts'
import { Transform } from '#lib/contract/source.ts'

const others = [
  ['German', german],
  ['Spanish', spanish],
  ['French', french],
  ['Dutch', dutch],
] as const

/** Words that two languages share. */
const shared = /^(?:HTML|object|Teamlink)$/
const holesIn = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).toSorted()

describe.each(others)('remarks in %s', (_, spoken) => {
  it('are all there, each in its own words', () => {
    expect(Object.keys(spoken.sentences)).toEqual(Object.keys(sentences))
    expect(Object.keys(spoken.terms)).toEqual(Object.keys(terms))
    const same = [...Object.entries(spoken.sentences), ...Object.entries(spoken.terms)].filter(
      ([name, text]) => text === ({ ...sentences, ...terms } as Record<string, string>)[name],
    )
    expect(same.filter(([, text]) => !shared.test(text))).toEqual([])
  })

  it('keep every value', () => {
    for (const [name, sentence] of Object.entries(spoken.sentences)) {
      expect(holesIn(sentence), name).toEqual(holesIn(sentences[name as keyof typeof sentences]))
    }
  })
})

describe('the terms in remarks', () => {
  it('name every way to read a value that can fail, and every failure of a request', () => {
    const notRead = ['words', 'role', 'keyring', 'not-recorded', 'not-set-up', 'composer', 'bad-call']
    const kinds = Failure.def.options.map((option) => String(option.shape.kind.def.values[0]))
    const wanted = [...Transform.options, ...kinds].filter((name) => !notRead.includes(name))
    expect(Object.keys(terms)).toEqual(expect.arrayContaining(wanted))
  })
})

describe('a remark on a page', () => {
  it('is English to begin with, with its terms in words', () => {
    expect(remarkWords(remark('pageNotRead', { page: 2, why: 'timeout' }))).toBe(
      'page 2 was not read: no answer in time',
    )
  })

  it('is said in the language that is spoken, with the remarks and terms inside it', async () => {
    await speakRemarks('de')
    expect(remarkWords(remark('noPreset', { preset: 'timeout' }))).toBe('Es gibt keine Vorlage „timeout“.')
    expect(remarkWords(remark('restored', { what: remark('leftLink') }))).toBe(
      'Wiederhergestellt: Team-Link verlassen',
    )
    expect(remarkWords(remark('notRead', { why: 'timeout' }))).toBe(
      'wurde nicht gelesen: keine rechtzeitige Antwort',
    )
  })

  it('leaves what a lead has written alone', () => {
    expect(remarkWords('Changed the macros')).toBe('Changed the macros')
    expect(remarkWords(remark('restored', { what: 'Changed the macros' }))).toBe(
      'Wiederhergestellt: Changed the macros',
    )
  })
})
