import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { noRecords } from '#lib/contract/records.ts'
import { at, noConfig, ready, unreachable } from './fake-worker.ts'
import { showOptions } from './show-options.tsx'

afterEach(cleanup)

const step = (name: string) => globalThis.document.querySelector(`[data-step="${name}"]`) as HTMLElement
const isDone = (name: string) => step(name).dataset.done !== undefined

it('adds a helpdesk from a ticket’s address, and asks the browser for it inside the click', async () => {
  const { store, services, user } = showOptions(noConfig)
  await user.type(await screen.findByLabelText('Its address'), 'rt.example.com/Ticket/Display.html?id=7')
  const button = screen.getByRole('button', { name: 'Add and allow' })
  act(() => {
    button.click()
    // Still in the click: a handler that waited for anything would not have asked yet.
    expect(services.requestHosts).toHaveBeenCalledWith(['https://rt.example.com'])
  })
  expect(store.getState().draft.helpdesks).toEqual([
    { id: 'rt', adapter: 'request-tracker', origin: 'https://rt.example.com' },
  ])
  await waitFor(() => expect(isDone('helpdesk')).toBe(true))
  expect(screen.getByText('1 of 4 done. Next: add your sources')).toBeTruthy()
})

it('recognises the helpdesk by the form of its addresses', async () => {
  const { user } = showOptions(noConfig)
  const field = await screen.findByLabelText('Its address')
  await user.click(field)
  await user.paste('https://mail.example.com/?_task=mail&_uid=3')
  expect((screen.getByLabelText('Helpdesk') as HTMLSelectElement).value).toBe('roundcube')
})

it('says beside the field what is wrong with an address', async () => {
  const { store, user, services } = showOptions(noConfig)
  const field = await screen.findByLabelText('Its address')
  await user.type(field, 'http://rt.example.com{Enter}')
  const error = screen.getByText(/must start with https/)
  expect(field.getAttribute('aria-describedby')).toContain(error.id)
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(store.getState().draft.helpdesks).toEqual([])
  expect(services.requestHosts).not.toHaveBeenCalled()
})

it('adds a source from a preset that was searched for, and opens it', async () => {
  const { store, services, user } = showOptions(noConfig, { hash: '#/sources/new' })
  await user.type(await screen.findByLabelText('Search the presets'), 'vendure')
  expect(screen.getByText(/^1 of \d+ found/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /^Vendure/ }))
  await user.click(screen.getByRole('button', { name: 'Add and open' }))
  expect(screen.getByText(/Enter the address/)).toBeTruthy()
  await user.type(screen.getByLabelText('Address'), 'shop.example.com')
  await user.click(screen.getByRole('button', { name: 'Add and open' }))
  expect(services.requestHosts).toHaveBeenCalledWith(['https://shop.example.com'])
  expect(store.getState().draft.sources).toEqual([
    { id: 'vendure', label: 'Vendure', preset: 'vendure', baseUrl: 'https://shop.example.com' },
  ])
  expect(await screen.findByRole('heading', { level: 1, name: 'Vendure' })).toBeTruthy()
})

it('begins without a preset from an example of the API’s kind', async () => {
  const { store, user } = showOptions(noConfig, { hash: '#/sources/new' })
  await user.click(await screen.findByRole('button', { name: /^GraphQL/ }))
  await user.type(screen.getByLabelText('Name'), 'Our OMS')
  await user.type(screen.getByLabelText('Address'), 'https://oms.example.com')
  await user.click(screen.getByRole('button', { name: 'Add and open' }))
  expect(store.getState().draft.sources).toMatchObject([
    { id: 'our-oms', label: 'Our OMS', definition: { requests: [{ method: 'POST', path: '/graphql' }] } },
  ])
})

it('tests every source with what is entered, and says what came of each', async () => {
  const { worker, user } = showOptions({ ...ready, health: {} })
  worker.answers.testSource = ({ source }: { source: { id: string } }) => ({
    ok: true,
    value: {
      sourceId: source.id,
      at,
      ms: 40,
      requests: [],
      replies: {},
      records: { ...noRecords(), customers: [{ recordId: '1' }] },
      issues: [],
      points: [],
      ...(source.id === 'earlier' && { failure: unreachable }),
    },
  })
  await user.type(await screen.findByLabelText('Customer’s e-mail address'), 'eva@example.com')
  await user.click(screen.getByRole('button', { name: 'Test all sources' }))
  expect(await screen.findByText('1 record in 40 ms')).toBeTruthy()
  expect(
    (await within(step('test')).findAllByText(/Earlier tickets cannot be reached/)).length,
  ).toBeGreaterThan(0)
  expect(worker.named('testSource')).toMatchObject([
    { source: { id: 'shop' }, inputs: { email: 'eva@example.com' } },
    { source: { id: 'earlier' }, inputs: { email: 'eva@example.com' } },
  ])
})

it('puts the finished set-up into use, and then the guide goes', async () => {
  const { active, ...without } = ready
  const draft = { document: active, savedAt: at }
  const { worker, user } = showOptions({ ...without, origin: 'none', draft })
  await waitFor(() => expect(isDone('test')).toBe(true))
  await user.click(screen.getByRole('button', { name: 'Put into use…' }))
  const dialog = screen.getByRole('dialog', { name: 'Put the set-up into use' })
  worker.state = ready
  await user.click(within(dialog).getByRole('button', { name: 'Put into use on this device' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Example Shop' })).toBeTruthy()
  expect(worker.named('applyDraft')).toEqual([{ summary: 'First set-up' }])
  expect(screen.queryByRole('region', { name: 'Set up' })).toBeNull()
})

it('leads to the practice desk without any set-up', async () => {
  showOptions(noConfig)
  const link = await screen.findByRole('link', { name: 'Try the practice desk' })
  expect(link.getAttribute('href')).toBe('practice.html?ticket=P-1001')
})
