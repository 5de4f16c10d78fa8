import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { usualPreferences } from '#lib/contract/panel-preferences.ts'
import { expectAccessible, show } from './show.tsx'
import { full } from './snapshots.ts'

const browserPanel = { openBrowserPanel: vi.fn(async () => true), closeBrowserPanel: vi.fn(async () => {}) }
vi.mock('#lib/platform/browser-panel.ts', () => browserPanel)
const { movePanel } = await import('../../../entrypoints/panel/move-panel.ts')

beforeEach(() => vi.clearAllMocks())
afterEach(() => {
  delete document.documentElement.dataset.place
})

/** The panel, with a line of its palette chosen. */
function choose(text: string) {
  const shown = show(full())
  movePanel(shown.store)
  shown.push({ event: 'preferences', preferences: usualPreferences })
  fireEvent.click(screen.getByRole('button', { name: /More/ }))
  fireEvent.change(screen.getByRole('combobox'), { target: { value: text } })
  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' })
  return shown
}

describe('in the page', () => {
  it('the palette opens the browser’s own panel in the moment of the key, then says so to the worker', async () => {
    const { calls } = choose('side panel')
    expect(browserPanel.openBrowserPanel).toHaveBeenCalledTimes(1)
    await waitFor(() => expect(calls).toContainEqual(['prefer', { change: { place: 'browser' } }]))
  })

  it('the panel stays and points at the icon where the browser refuses', async () => {
    browserPanel.openBrowserPanel.mockResolvedValueOnce(false)
    const { calls } = choose('side panel')
    expect(await screen.findByText(/click Baton’s icon/)).toBeTruthy()
    expect(calls).toContainEqual(['prefer', { change: { place: 'opening' } }])
    await expectAccessible()
  })
})

describe('in the browser’s own panel', () => {
  beforeEach(() => {
    document.documentElement.dataset.place = 'browser'
  })

  it('nothing is folded, however the panel in the page was left', async () => {
    const { push } = show(full())
    push({ event: 'preferences', preferences: { ...usualPreferences, collapsed: true } })
    expect(screen.getAllByRole('tab')).toHaveLength(4)
    expect(screen.queryByRole('button', { name: /Collapse|Expand/ })).toBeNull()
    await expectAccessible()
  })

  it('the palette brings the panel back into the page', async () => {
    const { calls } = choose('in the page')
    expect(calls).toContainEqual(['prefer', { change: { place: 'page' } }])
    expect(browserPanel.closeBrowserPanel).toHaveBeenCalledTimes(1)
  })

  it('nothing of a ticket is left once another tab is in front', () => {
    const { push, store } = show(full())
    push({ event: 'draft', text: 'Dear Eva' })
    push({ event: 'another-tab' })
    expect(store.getState()).toMatchObject({ snapshot: undefined, noTicket: false, draft: '' })
    expect(document.body.textContent).not.toContain('Eva')
    push({ event: 'snapshot', snapshot: { ...full(), sequence: 1 } })
    expect(store.getState().snapshot?.sequence).toBe(1)
  })
})
