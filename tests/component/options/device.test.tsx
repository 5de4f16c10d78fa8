import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { inUse, ready, unreachable } from './fake-worker.ts'
import { showOptions } from './show-options.tsx'

afterEach(cleanup)

const form = () => screen.findByRole('form', { name: 'Credentials for Shop' })

it('names each host and what it is for before the browser asks', async () => {
  showOptions(inUse)
  expect((await screen.findByText('shop.example.com')).parentElement?.textContent).toBe(
    'shop.example.com, for the source Shop',
  )
  expect(screen.getByText('rt.example.com').parentElement?.textContent).toBe(
    'rt.example.com, for the helpdesk Request Tracker and the source Earlier tickets',
  )
})

it('asks the browser inside the click itself, and tells the worker afterwards', async () => {
  const { worker, services } = showOptions(inUse)
  const button = await screen.findByRole('button', { name: 'Allow access to 2 hosts' })
  act(() => {
    button.click()
    expect(services.requestHosts).toHaveBeenCalledWith(inUse.missingHosts)
  })
  await waitFor(() => expect(worker.named('hostsChanged')).toEqual([{}]))
})

it('says so when the browser did not allow it', async () => {
  const { services, user } = showOptions(inUse)
  services.requestHosts.mockResolvedValue(false)
  await user.click(await screen.findByRole('button', { name: 'Allow access to 2 hosts' }))
  expect(await screen.findByText(/The browser did not allow it/)).toBeTruthy()
})

it('looks again when the page comes to the front, because access can be taken back elsewhere', async () => {
  const { worker } = showOptions(ready)
  await screen.findByRole('heading', { level: 1 })
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  await waitFor(() => expect(worker.named('state')).toHaveLength(2))
})

it('sums up what is still needed on this device', async () => {
  showOptions(inUse)
  const words = 'Still needed on this device: access to hosts, and credentials for Shop.'
  expect(await screen.findByText(words)).toBeTruthy()
})

it('has a field for each credential, hides the secret one and lets the browser keep neither', async () => {
  showOptions(inUse)
  const fields = within(await form())
  expect(fields.getByLabelText('User name').getAttribute('type')).toBe('text')
  expect(fields.getByLabelText('Password').getAttribute('type')).toBe('password')
  expect(fields.getByLabelText('Password').getAttribute('autocomplete')).toBe('off')
})

it('sends what was typed once, to the origin that is shown, and shows only that it is there', async () => {
  const { worker, user, container } = showOptions(inUse)
  const fields = within(await form())
  worker.state = ready
  await user.click(fields.getByLabelText('User name'))
  await user.keyboard('agent{Tab}letter-and-digits{Enter}')
  expect(await screen.findByText(/entered, kept until the browser closes/)).toBeTruthy()
  expect(worker.named('saveCredential')).toEqual([
    {
      sourceId: 'shop',
      origin: 'https://shop.example.com',
      fields: { username: 'agent', password: 'letter-and-digits' },
    },
  ])
  expect(container.innerHTML).not.toContain('letter-and-digits')
})

it('replaces and removes what was entered', async () => {
  const { worker, user } = showOptions(ready)
  await user.click(await screen.findByRole('button', { name: 'Replace the credentials of Shop' }))
  expect(document.activeElement).toBe(within(await form()).getByLabelText('User name'))
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  worker.state = { ...ready, credentials: [] }
  await user.click(screen.getByRole('button', { name: 'Remove the credentials of Shop' }))
  await waitFor(() => expect(worker.named('removeCredential')).toEqual([{ sourceId: 'shop' }]))
  expect(await form()).toBeTruthy()
  expect(screen.getByText('Removed from this browser.')).toBeTruthy()
})

it('asks anew for a source whose address has changed', async () => {
  showOptions({ ...ready, credentials: [{ sourceId: 'shop', origin: 'https://old.example.com' }] })
  expect(await screen.findByText(/The address has changed/)).toBeTruthy()
  expect(await form()).toBeTruthy()
})

it('asks for none where the helpdesk’s own log-in is used', async () => {
  showOptions(inUse)
  await form()
  expect(screen.queryByRole('form', { name: 'Credentials for Earlier tickets' })).toBeNull()
  expect(screen.getByText(/it uses your own log-in to the helpdesk/)).toBeTruthy()
})

it('says why a source fails, who can mend it, and copies the diagnostics', async () => {
  const { worker, user } = showOptions({ ...ready, health: { shop: { lastFailure: unreachable } } })
  worker.answers.diagnostics = () => ({ ok: true, value: { text: 'Baton 0.1.0' } })
  const region = await screen.findByRole('region', { name: 'On this device' })
  expect(region.textContent).toContain('For your administrator')
  await user.click(within(region).getByRole('button', { name: 'Copy diagnostics of Shop' }))
  expect(await within(region).findByText('Copied.')).toBeTruthy()
  expect(await navigator.clipboard.readText()).toBe('Baton 0.1.0')
  expect(worker.named('diagnostics')).toEqual([{ failure: unreachable }])
})
