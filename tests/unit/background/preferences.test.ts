import { expect, it, vi } from 'vitest'
import { usualPreferences } from '#lib/contract/panel-preferences.ts'
import { fakeBrowser } from '../settings/fake-browser.ts'

const { browser } = fakeBrowser()
vi.doMock('#lib/platform/browser.ts', () => ({ browser }))
const { panelPreferences } = await import('../../../entrypoints/background/preferences.ts')

it('what an older version has kept stays, and what is new begins as usual', async () => {
  await browser.storage.local.set({ panelPreferences: { collapsed: true, language: 'nl', guard: false } })
  const kept = { ...usualPreferences, collapsed: true, language: 'nl', guard: false }
  expect(await panelPreferences()).toEqual(kept)
  expect(await panelPreferences({ density: 'compact' })).toEqual({ ...kept, density: 'compact' })
  expect(await panelPreferences()).toEqual({ ...kept, density: 'compact' })
})

it('a value that does not fit costs none of the others', async () => {
  await browser.storage.local.set({
    panelPreferences: { guard: false, place: 'gone', folded: ['customer'] },
  })
  expect(await panelPreferences()).toEqual({ ...usualPreferences, guard: false, folded: ['customer'] })
})
