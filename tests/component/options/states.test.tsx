import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { problemsOf } from './axe.ts'
import { config, noConfig, withCredentials } from './fake-worker.ts'
import { showOptions } from './show-options.tsx'

afterEach(cleanup)

const issues = [{ path: 'sources.2.baseUrl', problem: 'must start with https://' }]

describe('every state of the options page', () => {
  it.each([
    ['no config', noConfig],
    ['a refused first import', { issues }],
    ['a config without access and credentials', { config, issues: [] }],
    ['a config with credentials', { config: { ...withCredentials, missingHosts: [] }, issues: [] }],
    ['a refused second import', { config, issues }],
    ['a config without sources', { config: { ...config, sources: [], missingHosts: [] }, issues: [] }],
  ])('is accessible with %s', async (_, state) => {
    const { container } = showOptions(state)
    await screen.findByRole('heading', { level: 1 })
    expect(await problemsOf(container)).toEqual([])
  })

  it('is accessible when the worker does not answer, and says what to do', async () => {
    const { container } = showOptions(noConfig, { failing: true })
    expect((await screen.findByRole('alert')).textContent).toContain('no room left')
    expect(await problemsOf(container)).toEqual([])
  })
})

describe('without a config', () => {
  it('says what Baton is and leads to the practice desk', async () => {
    showOptions(noConfig)
    const link = await screen.findByRole('link', { name: 'Try the practice desk' })
    expect(link.getAttribute('href')).toBe('practice.html?ticket=P-1001')
    expect(link.getAttribute('target')).toBe('_blank')
    expect(screen.getByText(/shows the whole story beside the ticket/)).toBeTruthy()
  })
})

describe('with a config', () => {
  it('lists helpdesks and sources with their access', async () => {
    showOptions({ config, issues: [] })
    const helpdesks = await screen.findByRole('region', { name: 'Helpdesks' })
    const [first, second] = within(helpdesks).getAllByRole('listitem')
    expect(first?.textContent).toBe('Request Trackerhttps://rt.example.comnot allowed yet')
    expect(second?.textContent).toBe('Roundcubehttps://mail.example.comallowed')
    expect(within(screen.getByRole('region', { name: 'Sources' })).getByText('Vendure')).toBeTruthy()
  })

  it('sums up what is still needed on this device', async () => {
    showOptions({ config, issues: [] })
    expect(
      await screen.findByText('Still needed on this device: access to hosts, and credentials for Shop.'),
    ).toBeTruthy()
  })

  it('says where credentials are kept and for how long', async () => {
    showOptions({ config, issues: [] })
    const kept = await screen.findByRole('region', { name: 'What is kept, and where' })
    expect(kept.textContent).toContain('stay in the browser’s memory until it closes')
  })
})
