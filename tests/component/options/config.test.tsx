import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { problemsOf } from './axe.ts'
import { config, noConfig } from './fake-worker.ts'
import { showOptions } from './show-options.tsx'

afterEach(cleanup)

// jsdom has the dialog element without its methods.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})

it('removes the config only after a second yes', async () => {
  const { worker, user } = showOptions({ config, issues: [] })
  await user.click(await screen.findByRole('button', { name: 'Remove the config…' }))
  const dialog = screen.getByRole('dialog', { name: 'Remove “Example Shop”?' })
  expect(await problemsOf(dialog)).toEqual([])
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(worker.named('removeConfig')).toEqual([])

  await user.click(screen.getByRole('button', { name: 'Remove the config…' }))
  worker.state = noConfig
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Remove' }))
  expect(await screen.findByText('The config is removed.')).toBeTruthy()
  expect(worker.named('removeConfig')).toEqual([{}])
})

it('clears the cache and says so', async () => {
  const { worker, user } = showOptions({ config, issues: [] })
  await user.click(await screen.findByRole('button', { name: 'Clear the cache' }))
  expect(await screen.findByText('The cache is empty.')).toBeTruthy()
  expect(worker.named('clearCache')).toEqual([{}])
})

it('keeps showing the config when an action fails', async () => {
  const { worker, user } = showOptions({ config, issues: [] })
  const button = await screen.findByRole('button', { name: 'Clear the cache' })
  worker.failing = true
  await user.click(button)
  expect((await screen.findByRole('alert')).textContent).toContain('no room left')
  expect(screen.getByRole('heading', { level: 1, name: 'Example Shop' })).toBeTruthy()
})
