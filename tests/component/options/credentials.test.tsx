import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { config, withCredentials } from './fake-worker.ts'
import { showOptions } from './show-options.tsx'

afterEach(cleanup)

const form = () => screen.findByRole('form', { name: 'Credentials for Shop' })

it('has a field for each credential, hides the secret one and lets the browser keep neither', async () => {
  showOptions({ config, issues: [] })
  const fields = within(await form())
  expect(fields.getByLabelText('User name').getAttribute('type')).toBe('text')
  expect(fields.getByLabelText('Password').getAttribute('type')).toBe('password')
  expect(fields.getByLabelText('Password').getAttribute('autocomplete')).toBe('off')
})

it('sends what was typed once, by the keyboard, and shows only that it is there', async () => {
  const { worker, user, container } = showOptions({ config, issues: [] })
  const fields = within(await form())
  worker.state = { config: withCredentials, issues: [] }
  await user.click(fields.getByLabelText('User name'))
  await user.keyboard('agent{Tab}letter-and-digits{Enter}')
  expect(await screen.findByText(/entered, kept until the browser closes/)).toBeTruthy()
  expect(worker.named('saveCredential')).toEqual([
    { sourceId: 'shop', fields: { username: 'agent', password: 'letter-and-digits' } },
  ])
  expect(container.innerHTML).not.toContain('letter-and-digits')
})

it('replaces and removes what was entered', async () => {
  const { worker, user } = showOptions({ config: withCredentials, issues: [] })
  await user.click(await screen.findByRole('button', { name: 'Replace the credentials of Shop' }))
  expect(document.activeElement).toBe(within(await form()).getByLabelText('User name'))
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  worker.state = { config, issues: [] }
  await user.click(screen.getByRole('button', { name: 'Remove the credentials of Shop' }))
  await waitFor(() => expect(worker.named('removeCredential')).toEqual([{ sourceId: 'shop' }]))
  expect(await form()).toBeTruthy()
  expect(screen.getByText('Removed from this browser.')).toBeTruthy()
})

it('asks for none where a source needs none', async () => {
  showOptions({ config, issues: [] })
  await form()
  expect(screen.queryByRole('form', { name: 'Credentials for Earlier tickets' })).toBeNull()
  expect(screen.getByText(/it uses your own log-in in the browser/)).toBeTruthy()
})
