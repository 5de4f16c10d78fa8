import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import axe from 'axe-core'
import { expect } from 'vitest'
import { loadLater } from '#components/panel/later.tsx'
import { Panel } from '#components/panel/panel.tsx'
import { createPanelStore } from '#components/panel/store/store.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { fakeClient } from './fake-client.ts'

// What the panel loads later, loaded beforehand: how long the machine takes to do that is not what is tested here.
await loadLater()

/** The panel on a connected line, with a snapshot on screen where one is given. */
export function show(snapshot?: Snapshot) {
  const line = fakeClient()
  const store = createPanelStore(line.client)
  const view = render(<Panel store={store} />)
  const push = (event: Parameters<typeof line.push>[0]) => act(() => line.push(event))
  act(() => line.connection('connected'))
  if (snapshot) push({ event: 'snapshot', snapshot })
  return { ...view, ...line, store, push, next: (to: Snapshot) => push({ event: 'snapshot', snapshot: to }) }
}

/** What the worker was asked for, besides keeping how the agent likes the panel. */
export const asked = (calls: readonly [string, unknown][]) => calls.filter(([name]) => name !== 'prefer')

/** Opens a tab, and waits until what is in it has been loaded. */
export async function openTab(name: RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('tab', { name }))
  await waitFor(() => expect(document.querySelector('[data-section-loading]')).toBeNull())
}

/** A card on screen. */
export function card(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-card="${name}"]`)
  if (!found) throw new Error(`no card "${name}" on screen`)
  return found
}

/** A part of the brief. */
export function part(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-part="${name}"]`)
  if (!found) throw new Error(`no part "${name}" on screen`)
  return found
}

/** Fails with axe's own words. Contrast needs a real browser; regions do too, as jsdom has no layout. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}
