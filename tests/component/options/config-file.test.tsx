import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { config, noConfig, ready } from './fake-worker.ts'
import { showOptions } from './show-options.tsx'

afterEach(cleanup)

const file = (text: string) => new File([text], 'team.json', { type: 'application/json' })

it('imports a chosen file, and shows the config that is in use then', async () => {
  const { worker, user } = showOptions(noConfig)
  const input = await screen.findByLabelText('Config file')
  worker.state = ready
  await user.upload(input, file('{"a":1}'))
  expect(await screen.findByRole('heading', { level: 1, name: 'Example Shop' })).toBeTruthy()
  expect(worker.named('importConfig')).toEqual([{ text: '{"a":1}' }])
  expect(screen.getByText('Imported. This config is in use now.')).toBeTruthy()
})

it('imports a dropped file', async () => {
  const { worker } = showOptions(noConfig)
  const input = await screen.findByLabelText('Config file')
  fireEvent.drop(input, { dataTransfer: { files: [file('{"b":2}')] } })
  await waitFor(() => expect(worker.named('importConfig')).toEqual([{ text: '{"b":2}' }]))
})

it('imports pasted text, by the keyboard alone', async () => {
  const { worker, user } = showOptions(noConfig)
  await user.click(await screen.findByText('Paste the config as text'))
  await user.click(screen.getByLabelText('Config'))
  await user.paste('{"c":3}')
  await user.tab()
  expect(document.activeElement?.textContent).toBe('Import this text')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(worker.named('importConfig')).toEqual([{ text: '{"c":3}' }]))
})

it('lists the problems by place and keeps the config in use', async () => {
  const issues = [
    { path: 'sources[2].baseUrl', problem: 'must start with https://' },
    { path: '', problem: 'is no JSON document' },
  ]
  const { worker, user } = showOptions(ready)
  const input = await screen.findByLabelText('Config file')
  worker.state = { ...ready, issues }
  await user.upload(input, file('{}'))
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('2 things have to be put right; the config in use stays as it was')
  expect(alert.textContent).toContain('sources → entry 3 → baseUrl: must start with https://')
  expect(alert.textContent).toContain('The file: is no JSON document')
})

it('tells a refused import where it was chosen, and not beside the team link', async () => {
  const { worker, user } = showOptions(noConfig)
  const input = await screen.findByLabelText('Config file')
  worker.state = { ...noConfig, issues: [{ path: 'name', problem: 'must be given' }] }
  await user.upload(input, file('{}'))
  expect((await screen.findAllByRole('alert')).map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('name: must be given'),
  ])
})

it('does not send an empty or an oversized file to the worker', async () => {
  const { worker, user } = showOptions(noConfig)
  await user.upload(await screen.findByLabelText('Config file'), file('  '))
  expect((await screen.findByRole('alert')).textContent).toContain('The file: is empty.')
  await user.upload(screen.getByLabelText('Config file'), file(' '.repeat(2_000_001)))
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('too large'))
  expect(worker.named('importConfig')).toEqual([])
})

it('gives the config in use as a file', async () => {
  const { services, user } = showOptions(ready)
  await user.click(await screen.findByRole('button', { name: 'Download the config in use' }))
  const [name, text] = services.download.mock.calls[0] ?? []
  expect(name).toBe('baton-team-config.json')
  expect(JSON.parse(String(text))).toEqual(config)
})

it('removes the config only after a second yes', async () => {
  const { worker, user } = showOptions(ready)
  await user.click(await screen.findByRole('button', { name: 'Remove the config…' }))
  const dialog = screen.getByRole('dialog', { name: 'Remove “Example Shop”?' })
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(worker.named('removeConfig')).toEqual([])

  await user.click(screen.getByRole('button', { name: 'Remove the config…' }))
  worker.state = noConfig
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Remove' }))
  expect(await screen.findByText('The config is removed.')).toBeTruthy()
})
