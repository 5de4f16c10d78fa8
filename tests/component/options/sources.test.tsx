import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ready } from './fake-worker.ts'
import { showOptions } from './show-options.tsx'

afterEach(cleanup)

const hash = '#/sources'
const ids = ({ store }: ReturnType<typeof showOptions>) => store.getState().draft.sources.map(({ id }) => id)

it('shows how each source fares and what it lacks', async () => {
  showOptions({ ...ready, credentials: [] }, { hash, allowed: false })
  const row = (await screen.findByRole('link', { name: 'Shop' })).closest('li') as HTMLElement
  expect(row.textContent).toContain('works · 212 ms')
  expect(await within(row).findByText('host not allowed yet')).toBeTruthy()
  expect(within(row).getByText('credentials missing')).toBeTruthy()
  expect(row.textContent).toContain('Vendure · https://shop.example.com')
})

it('removes a source, and puts it back where it was', async () => {
  const page = showOptions(ready, { hash })
  await page.user.click(await screen.findByRole('button', { name: 'Remove Shop' }))
  expect(ids(page)).toEqual(['earlier'])
  await page.user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(ids(page)).toEqual(['shop', 'earlier'])
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})

it('duplicates a source as one that is not asked yet', async () => {
  const page = showOptions(ready, { hash })
  await page.user.click(await screen.findByRole('button', { name: 'Duplicate Shop' }))
  expect(ids(page)).toEqual(['shop', 'shop-2', 'earlier'])
  expect(page.store.getState().draft.sources[1]).toMatchObject({ label: 'Shop (copy)', off: true })
})

it('moves a source, and switches it off and on', async () => {
  const page = showOptions(ready, { hash })
  await page.user.click(await screen.findByRole('button', { name: 'Move Shop down' }))
  expect(ids(page)).toEqual(['earlier', 'shop'])
  const toggle = screen.getByRole('switch', { name: 'Shop is asked' })
  await page.user.click(toggle)
  expect(toggle.getAttribute('aria-checked')).toBe('false')
  await page.user.click(toggle)
  expect(page.store.getState().draft.sources[1]).toEqual(ready.active?.sources[0])
})

it('takes a removed source out of the order of precedence too', async () => {
  const precedence = { usual: ['shop', 'earlier'], points: { 'orders.total': ['shop'] } }
  const document = { ...ready.active, precedence }
  const page = showOptions({ ...ready, draft: { document, savedAt: '' } }, { hash })
  await page.user.click(await screen.findByRole('button', { name: 'Remove Shop' }))
  expect(page.store.getState().draft.precedence).toEqual({ usual: ['earlier'], points: {} })
})
