import { beforeEach, describe, expect, it, vi } from 'vitest'
import { mostPersonalMacros } from '#lib/contract/personal-macro.ts'
import { fakeBrowser } from '../settings/fake-browser.ts'

const { browser } = fakeBrowser()
vi.doMock('#lib/platform/browser.ts', () => ({ browser }))
const { personalMacros, removeMacro, saveMacro } = await import(
  '../../../entrypoints/background/personal-macros.ts'
)

const macro = (id: string, body = 'Hello') => ({ id, name: id, body })

beforeEach(() => browser.storage.local.set({ personalMacros: [] }))

describe('an agent’s own macros', () => {
  it('are kept, the last changed first, and taken away by their id', async () => {
    await Promise.all([saveMacro(macro('one')), saveMacro(macro('two'))])
    expect(await personalMacros()).toEqual([macro('two'), macro('one')])
    await saveMacro(macro('one', 'Hello again'))
    expect(await personalMacros()).toEqual([macro('one', 'Hello again'), macro('two')])
    await removeMacro('one')
    await removeMacro('never there')
    expect(await personalMacros()).toEqual([macro('two')])
  })

  it('are refused beyond the most that there may be, and changed also then', async () => {
    const all = Array.from({ length: mostPersonalMacros }, (_, index) => macro(`m${index}`))
    await browser.storage.local.set({ personalMacros: all })
    await expect(saveMacro(macro('another'))).rejects.toMatchObject({ failure: { kind: 'storage' } })
    await saveMacro(macro('m7', 'Changed'))
    expect(await personalMacros()).toHaveLength(mostPersonalMacros)
  })
})
