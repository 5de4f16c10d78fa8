import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { OptionsState } from '#lib/messaging/clients.ts'
import { problemsOf } from './axe.ts'
import { config, inUse, joined, noConfig, ready, unreachable } from './fake-worker.ts'
import { showOptions } from './show-options.tsx'

afterEach(cleanup)

const pages = [
  '#/overview',
  '#/helpdesks',
  '#/sources',
  '#/sources/new',
  '#/sources/shop',
  '#/sources/nowhere',
  '#/data-points',
  '#/language-model',
  '#/macros',
  '#/launches',
  '#/payload',
  '#/noticed',
  '#/publish',
  '#/security',
]

const locked = { ...ready.keyring, mode: 'locked', locked: true } as const
const document = { ...config, name: '', sources: config.sources.slice(1) }
const states: [string, OptionsState, boolean][] = [
  ['nothing set up', noConfig, true],
  ['a config that lacks hosts and credentials', inUse, false],
  ['everything in place', ready, true],
  [
    'unfinished changes with mistakes',
    { ...ready, draft: { document, savedAt: '2026-11-22T13:00:00.000Z' } },
    true,
  ],
  ['a source that fails', { ...ready, health: { shop: { lastFailure: unreachable } } }, true],
  ['a locked keyring', { ...ready, keyring: locked }, true],
  ['an open keyring with a passphrase', { ...ready, keyring: { ...locked, locked: false } }, true],
  ['a damaged keyring', { ...ready, keyring: { ...ready.keyring, problem: 'damaged' } }, true],
  ['a team link', joined, true],
  [
    'a team link that is refused',
    { ...joined, link: { ...joined.link, problem: 'bad-signature' } as never },
    true,
  ],
  ['managed storage', { ...ready, origin: 'managed' }, true],
]

describe('every page is accessible', () => {
  it.each(states)('with %s', async (_, state, allowed) => {
    for (const hash of pages) {
      const { container } = showOptions(state, { hash, allowed })
      await screen.findByRole('heading', { level: 1 })
      // The first one of a page loads its script.
      await waitFor(() => expect(container.textContent).not.toContain('Loading'), { timeout: 50_000 })
      expect(await problemsOf(container), hash).toEqual([])
      cleanup()
    }
  })

  it('when the worker does not answer, and it says what to do', async () => {
    const { container } = showOptions(noConfig, { failing: true })
    expect((await screen.findByRole('alert')).textContent).toContain('no room left')
    expect(await problemsOf(container)).toEqual([])
  })
})

describe('the navigation', () => {
  it('marks the page, counts what there is and leads by keyboard', async () => {
    const { user } = showOptions(ready, { hash: '#/sources' })
    const nav = await screen.findByRole('navigation', { name: 'Pages' })
    await waitFor(() => expect(within(nav).getByText('Sources').getAttribute('aria-current')).toBe('page'))
    expect(within(nav).getByRole('link', { name: 'Helpdesks 2' })).toBeTruthy()
    within(nav).getByRole('link', { name: 'Security' }).focus()
    await user.keyboard('{Enter}')
    const title = await screen.findByRole('heading', { level: 1, name: 'Security' })
    await waitFor(() => expect(focused()).toBe(title))
  })

  it('says how many changes are not in use yet', async () => {
    showOptions({ ...ready, draft: { document, savedAt: '2026-11-22T13:00:00.000Z' } })
    expect(await screen.findByRole('link', { name: 'Publish 2 changes' })).toBeTruthy()
  })
})

const focused = () => globalThis.document.activeElement

describe('under a team link', () => {
  it('says who manages the set-up and leaves only one’s own things to change', async () => {
    showOptions(joined, { hash: '#/sources' })
    expect(await screen.findByText(/Your team lead manages this set-up by a team link/)).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Add a source' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Remove Shop' })).toBeNull()
    expect((screen.getByRole('switch', { name: 'Shop is asked' }) as HTMLButtonElement).disabled).toBe(true)
  })

  it('still asks for one’s own credentials', async () => {
    showOptions({ ...joined, credentials: [] })
    expect(await screen.findByRole('form', { name: 'Credentials for Shop' })).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'Set up' })).toBeNull()
  })
})
