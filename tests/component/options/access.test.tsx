import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { config } from './fake-worker.ts'
import { showOptions } from './show-options.tsx'

afterEach(cleanup)

it('names each host and what it is for before the browser asks', async () => {
  showOptions({ config, issues: [] })
  expect((await screen.findByText('rt.example.com')).parentElement?.textContent).toBe(
    'rt.example.com, for the helpdesk Request Tracker and the source Earlier tickets',
  )
  expect(screen.getByText('shop.example.com').parentElement?.textContent).toBe(
    'shop.example.com, for the source Shop',
  )
})

it('asks the browser inside the click itself, and tells the worker afterwards', async () => {
  const { worker, requestHosts } = showOptions({ config, issues: [] })
  const button = await screen.findByRole('button', { name: 'Allow access to 2 hosts' })
  act(() => {
    button.click()
    // Still in the click: a handler that waited for anything would not have asked yet.
    expect(requestHosts).toHaveBeenCalledWith(config.missingHosts)
  })
  await waitFor(() => expect(worker.named('hostsChanged')).toEqual([{}]))
})

it('says so when the browser did not allow it', async () => {
  const { requestHosts, user } = showOptions({ config, issues: [] })
  requestHosts.mockResolvedValue(false)
  await user.click(await screen.findByRole('button', { name: /Allow access/ }))
  expect(await screen.findByText(/The browser did not allow it/)).toBeTruthy()
})

it('asks for nothing when nothing is missing', async () => {
  showOptions({ config: { ...config, missingHosts: [] }, issues: [] })
  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByRole('button', { name: /Allow access/ })).toBeNull()
})

it('looks again when the page comes to the front, because access can be taken back elsewhere', async () => {
  const { worker } = showOptions({ config, issues: [] })
  await screen.findByRole('heading', { level: 1 })
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  await waitFor(() => expect(worker.named('state')).toHaveLength(2))
})
