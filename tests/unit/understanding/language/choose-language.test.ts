import { describe, expect, it } from 'vitest'
import { type BrowserAnswer, chooseLanguage } from '#lib/understanding/language/choose-language.ts'

const browser = (language: string, isReliable = true): BrowserAnswer => ({
  isReliable,
  languages: [
    { language: 'en', percentage: 10 },
    { language, percentage: 90 },
  ],
})

describe('the language by our answer and the browser’s', () => {
  it('is ours where the browser has none or is not sure', () => {
    expect(chooseLanguage('de', undefined)).toBe('de')
    expect(chooseLanguage('de', browser('sk', false))).toBe('de')
    expect(chooseLanguage('de', { isReliable: true, languages: [] })).toBe('de')
    expect(chooseLanguage('de', browser('und'))).toBe('de')
  })

  it("is the browser's where we have none", () => {
    expect(chooseLanguage(undefined, browser('fr'))).toBe('fr')
    expect(chooseLanguage(undefined, browser('fr', false))).toBeUndefined()
    expect(chooseLanguage(undefined, undefined)).toBeUndefined()
  })

  it('is ours where both could tell, for it was made for short texts', () => {
    expect(chooseLanguage('nl', browser('de'))).toBe('nl')
  })

  it("is the browser's where it names a language that we do not know", () => {
    expect(chooseLanguage('cs', browser('sk'))).toBe('sk')
    expect(chooseLanguage('sr', browser('hr'))).toBe('hr')
  })

  it('reads the tags of the browser as ISO 639-1', () => {
    expect(chooseLanguage(undefined, browser('zh-CN'))).toBe('zh')
    expect(chooseLanguage(undefined, browser('nb'))).toBe('no')
    expect(chooseLanguage('da', browser('nb'))).toBe('da')
    expect(chooseLanguage(undefined, browser('iw'))).toBe('he')
  })
})
