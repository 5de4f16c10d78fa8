import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PanelLanguage } from '#lib/contract/language.ts'
import { manifestFor } from '#lib/platform/manifest.ts'

const folder = new URL('../../../public/_locales/', import.meta.url)
const read = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(new URL(`${language}/messages.json`, folder), 'utf8'))
const english = read('en')

describe('what the browser itself shows of the extension', () => {
  it('is there in every language of the panel', () => {
    expect(readdirSync(folder).toSorted()).toEqual([...PanelLanguage.options].toSorted())
  })

  it.each(PanelLanguage.options)('is whole in %s, and the marked text has its place', (language) => {
    const texts = read(language)
    expect(Object.keys(texts)).toEqual(Object.keys(english))
    expect(Object.values(texts).every(({ message }) => message.trim() !== '')).toBe(true)
    expect(texts.lookUp?.message).toContain('%s')
    // As long as the stores take it.
    expect(texts.description?.message.length).toBeLessThanOrEqual(132)
  })

  it.each(['chrome', 'firefox'] as const)('is all that the manifest for %s names', (browser) => {
    const named = [...JSON.stringify(manifestFor(browser)).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name)
    expect([...named, 'lookUp'].toSorted()).toEqual(Object.keys(english).toSorted())
  })
})
