import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { TeamConfig } from '#lib/contract/team-config.ts'
import { problemsOf } from './axe.ts'
import { config, noConfig, ready } from './fake-worker.ts'
import { showOptions } from './show-options.tsx'

afterEach(cleanup)

const launches: TeamConfig['launches'] = [
  { kind: 'link', id: 'wms', label: 'Warehouse', url: 'https://wms.example.com/{{order.number}}' },
  {
    kind: 'session',
    id: 'co-browsing',
    label: 'Co-browsing',
    url: 'https://cobrowse.example.com/sessions',
    auth: { kind: 'bearer' },
    body: {},
    answer: { link: 'url' },
    timeoutMs: 5000,
  },
]
const withLaunches = { ...ready, active: { ...config, launches } }

it('an imported config says how many launches it has', async () => {
  const { worker, user } = showOptions(noConfig)
  const input = await screen.findByLabelText('Config file')
  worker.state = withLaunches
  await user.upload(input, new File(['{}'], 'team.json', { type: 'application/json' }))
  expect(await screen.findByText('Imported. This config is in use now. It has 2 launches.')).toBeTruthy()
})

it('a launch that makes sessions gets its credentials on this device, for its own origin', async () => {
  const { worker, user, container } = showOptions(withLaunches, { allowed: false })
  const row = await waitFor(() => {
    const found = container.querySelector<HTMLElement>('[data-source="launch:co-browsing"]')
    if (!found) throw new Error('no row for the launch')
    return within(found)
  })
  expect(row.getByRole('button', { name: 'Allow access to Co-browsing' })).toBeTruthy()
  await user.type(row.getByLabelText('Token'), 'canary-key')
  await user.click(row.getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(worker.named('saveCredential')).toEqual([
      {
        sourceId: 'launch:co-browsing',
        origin: 'https://cobrowse.example.com',
        fields: { token: 'canary-key' },
      },
    ]),
  )
  expect(container.querySelector('[data-source="launch:wms"]')).toBeNull()
  expect(await problemsOf(container)).toEqual([])
})

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

it('a link is added to the set-up by a form, and removed again', async () => {
  const { store, user } = showOptions(ready, { hash: '#/launches' })
  await screen.findByRole('form', { name: 'Add a launch' })
  await user.click(screen.getByRole('button', { name: 'Add' }))
  expect(screen.getByText('Give it the name that agents see.')).toBeTruthy()
  type('Name', 'Warehouse')
  type('Address', 'https://wms.example.com/{{order.number}}')
  await user.click(screen.getByRole('button', { name: 'Add' }))
  expect(store.getState().draft.launches).toEqual([
    { kind: 'link', id: 'warehouse', label: 'Warehouse', url: 'https://wms.example.com/{{order.number}}' },
  ])
  await user.click(screen.getByRole('button', { name: 'Remove the launch Warehouse' }))
  expect(store.getState().draft).not.toHaveProperty('launches')
})

it('an address with a person’s data in it is named as a problem', async () => {
  const { user, container } = showOptions(ready, { hash: '#/launches' })
  await screen.findByRole('form', { name: 'Add a launch' })
  type('Name', 'CRM')
  type('Address', 'https://crm.example.com/?q={{customer.email}}')
  await user.click(screen.getByRole('button', { name: 'Add' }))
  await waitFor(() =>
    expect(container.querySelector('[data-launch="crm"]')?.textContent).toContain('may hold only ticket.id'),
  )
})

it('a session is added with what it sends, and the browser is asked for its host in the same click', async () => {
  const { store, services, user, container } = showOptions(ready, { hash: '#/launches', allowed: false })
  await user.selectOptions(await screen.findByLabelText('What it does'), 'session')
  type('Name', 'Co-browsing')
  type('Address', 'https://cobrowse.example.com/sessions')
  type('What is sent, as JSON', '{ "mail": ')
  type('Where the answer has the agent’s link', 'agent.url')
  await user.click(screen.getByRole('button', { name: 'Add and allow' }))
  expect(screen.getByText('This is not JSON yet.')).toBeTruthy()
  expect(await problemsOf(container)).toEqual([])
  type('What is sent, as JSON', '{ "mail": "{{customer.email}}" }')
  await user.click(screen.getByRole('button', { name: 'Add and allow' }))
  expect(services.requestHosts).toHaveBeenCalledWith(['https://cobrowse.example.com'])
  expect(store.getState().draft.launches).toEqual([
    {
      kind: 'session',
      id: 'co-browsing',
      label: 'Co-browsing',
      url: 'https://cobrowse.example.com/sessions',
      auth: { kind: 'bearer' },
      body: { mail: '{{customer.email}}' },
      answer: { link: 'agent.url' },
      timeoutMs: 10_000,
    },
  ])
})

it('a launch is changed in its place, and keeps the id that its credentials lie under', async () => {
  const { store, user } = showOptions(withLaunches, { hash: '#/launches' })
  await user.click(await screen.findByRole('button', { name: 'Change the launch Co-browsing' }))
  const form = within(screen.getByRole('form', { name: 'Change the launch Co-browsing' }))
  fireEvent.change(form.getByLabelText('Name'), { target: { value: 'Screen sharing' } })
  await user.selectOptions(form.getByLabelText('Who may ask it'), 'api-key')
  await user.click(form.getByRole('button', { name: 'Save and allow' }))
  expect(form.getByText('Enter the name of the header.')).toBeTruthy()
  fireEvent.change(form.getByLabelText('Name of the header'), { target: { value: 'X-Api-Key' } })
  await user.click(form.getByRole('button', { name: 'Save and allow' }))
  expect(screen.queryByRole('form', { name: 'Change the launch Co-browsing' })).toBeNull()
  expect(store.getState().draft.launches).toEqual([
    launches[0],
    {
      ...launches[1],
      label: 'Screen sharing',
      auth: { kind: 'api-key', in: 'header', name: 'X-Api-Key' },
    },
  ])
})

it('a launch is tried with values of the lead’s, and what an agent would get is shown', async () => {
  const { worker, user, container } = showOptions(withLaunches, { hash: '#/launches' })
  worker.answers.testLaunch = () => ({ ok: true, value: { link: 'https://wms.example.com/1005' } })
  await user.click(await screen.findByRole('button', { name: 'Try the launch Warehouse' }))
  const form = within(screen.getByRole('form', { name: 'Try the launch Warehouse' }))
  fireEvent.change(form.getByLabelText('Order number'), { target: { value: '1005' } })
  await user.click(form.getByRole('button', { name: 'Run the test' }))
  expect(await form.findByRole('link', { name: /wms.example.com\/1005/ })).toBeTruthy()
  expect(worker.named('testLaunch')).toEqual([{ launch: launches[0], values: { 'order.number': '1005' } }])
  expect(await problemsOf(container)).toEqual([])
})
