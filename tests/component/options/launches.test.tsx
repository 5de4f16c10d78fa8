import { cleanup, screen, waitFor, within } from '@testing-library/react'
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
