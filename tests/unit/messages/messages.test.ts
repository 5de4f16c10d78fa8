import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chooseLanguage } from '#components/messages/choose-language.ts'
import { counter } from '#components/messages/count.ts'
import { messages as german } from '#components/messages/de/index.ts'
import { messages as spanish } from '#components/messages/es/index.ts'
import { messages as french } from '#components/messages/fr/index.ts'
import { messages as dutch } from '#components/messages/nl/index.ts'
import { messages as pagesInGerman } from '#components/messages/pages/de/index.ts'
import { messages as pagesInSpanish } from '#components/messages/pages/es/index.ts'
import { messages as pagesInFrench } from '#components/messages/pages/fr/index.ts'
import { messages as pagesInDutch } from '#components/messages/pages/nl/index.ts'

const messages = '../../../components/messages'

/** The English words of each area in a folder, which its module's one export is named after and holds. */
async function englishIn(folder: string, load: (file: string) => Promise<object>) {
  const names = readdirSync(new URL(`${messages}/${folder}`, import.meta.url))
  const modules = await Promise.all(names.map((name) => load(name.replace('.ts', ''))))
  return Object.fromEntries<unknown>(modules.flatMap((module) => Object.entries(module)))
}
const panel = await englishIn('en', (file) => import(`../../../components/messages/en/${file}.ts`))
const pages = await englishIn(
  'pages/en',
  (file) => import(`../../../components/messages/pages/en/${file}.ts`),
)

const others: [string, Record<string, unknown>, object][] = [
  ['German', panel, german],
  ['Spanish', panel, spanish],
  ['French', panel, french],
  ['Dutch', panel, dutch],
  ['German, on the pages', pages, pagesInGerman],
  ['Spanish, on the pages', pages, pagesInSpanish],
  ['French, on the pages', pages, pagesInFrench],
  ['Dutch, on the pages', pages, pagesInDutch],
]

/** Words that two languages share, or that are names. */
const shared =
  /^(?:Baton|Bot|bot|Ticket|ticket|tickets|Tickets|Name|Status|Total|Macros|macros|Articles|Article|Team|Open|Open now|Product|E-mail|Code|legal|Client|Conversation|Conversations|conversation|conversations|actions|Sources|Type|Action|System|Loyalty|Note|Index|Panel|Transcript|no|Sections|Messages|postcode|2 points|2 later|Helpdesks|Launches|positive|e-mail|account|product|hotel|restaurant|date|Menu|Pages|Passphrase|Actions|Question|2 macros|Text|Chat|Format|Ctrl Enter|Helpdesk|Macro|Release|Source|version 2|model|Agents|Exceptions|Label|Mailbox|Notes|Open ticket|Payload|Points|Programme|Provenance|Schema|Score|Stock|Version|order status, return order|Page|Optional|optional|Test|Agent|neutral|Cache|2 records|2 records in 2|2 \(optional\)|Scope \(optional\)|Token \(Authorization: Bearer\)|agents)$/

/** Every text by its place; functions are called with samples. A failure's words need a failure to speak of. */
function texts(words: unknown, place = ''): [string, string][] {
  if (typeof words === 'string') return [[place, words]]
  if (typeof words === 'function') {
    const sample = { problem: 'refused', afterMs: 1000, limitBytes: 1000 }
    const args = place.startsWith('failures.say') ? [sampleFor(place, sample), 'X'] : sampleOf(words)
    return texts((words as (...args: unknown[]) => unknown)(...args), `${place}()`)
  }
  if (words === null || typeof words !== 'object') return []
  return Object.entries(words).flatMap(([name, value]) => texts(value, place ? `${place}.${name}` : name))
}

const sampleOf = (words: { length: number }) => Array.from({ length: words.length }, () => 2)

function sampleFor(place: string, sample: object): object {
  if (place.endsWith('storage')) return { ...sample, problem: 'quota' }
  if (place.endsWith('keyring')) return { ...sample, problem: 'damaged' }
  return sample
}

/** Slot names and the like may be empty by design; nothing else is. */
const mayBeEmpty = /^sentence\.mood\.trends\.steady$|\.kinds\.(?:customers|packets)$/

describe.each(others)('the words in %s', (_, english, words) => {
  const model = new Map(texts(english))
  const own = texts(words)

  it('are as many as the English ones, each at its place', () => {
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(english).toSorted())
    expect(own.map(([place]) => place).toSorted()).toEqual([...model.keys()].toSorted())
  })

  it('are never empty', () => {
    expect(own.filter(([place, text]) => text.trim() === '' && !mayBeEmpty.test(place))).toEqual([])
  })

  it('are not English ones that were forgotten', () => {
    const forgotten = own.filter(
      ([place, text]) =>
        text === model.get(place) && /\p{L}{3}/u.test(text.replace(/\{\w+\}/g, '')) && !shared.test(text),
    )
    expect(forgotten).toEqual([])
  })
})

describe('a counted noun', () => {
  it('has the form that its language asks for', () => {
    const forms = { one: 'one', other: 'other' }
    expect(counter('fr')(0, forms)).toBe('0 one')
    expect(counter('de')(0, forms)).toBe('0 other')
    expect(counter('en')(1, forms)).toBe('1 one')
    expect(counter('de')(1200, forms)).toBe('1.200 other')
  })
})

describe('the language of the panel', () => {
  it.each([
    ['de', ['en-US'], 'de'],
    ['auto', ['nl-BE', 'en'], 'nl'],
    [undefined, ['pt-BR', 'es-AR'], 'es'],
    ['xx', ['zh'], 'en'],
  ])('for the choice %s and a browser that asks for %s is %s', (chosen, asked, language) => {
    expect(chooseLanguage(chosen, asked)).toBe(language)
  })
})
