import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { OptionsState } from '#lib/messaging/clients.ts'
import { at, config, inUse, joined, noConfig, ready } from './fake-worker.ts'
import { showOptions } from './show-options.tsx'

afterEach(cleanup)

const hash = '#/publish'
const [shop, earlier] = config.sources
const moved = { ...config, sources: [{ ...shop, baseUrl: 'https://new.example.com' }, earlier] }
const publicKey = `${'A'.repeat(43)}=`
const lead: OptionsState = { ...ready, publishing: { publicKey, lastVersion: 2 } }

it('shows each change with its place, what was there and what is there now', async () => {
  showOptions({ ...ready, draft: { document: moved, savedAt: at } }, { hash })
  const place = await screen.findByText('Source Shop → address')
  expect(place.closest('li')?.textContent).toContain('https://shop.example.com → https://new.example.com')
})

it('puts the draft into use with a line for the history', async () => {
  const { worker, user } = showOptions({ ...ready, draft: { document: moved, savedAt: at } }, { hash })
  await user.click(await screen.findByRole('button', { name: 'Put into use on this device…' }))
  const dialog = within(screen.getByRole('dialog'))
  const line = dialog.getByLabelText('What changes, in a line') as HTMLInputElement
  expect(line.value).toBe('Source Shop → address changed')
  await user.clear(line)
  await user.type(line, 'Shop has moved')
  worker.state = { ...ready, active: moved as never }
  await user.click(dialog.getByRole('button', { name: 'Put into use on this device' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(worker.named('applyDraft')).toEqual([{ summary: 'Shop has moved' }])
  expect(screen.getByText('In use on this device now.')).toBeTruthy()
})

it('leads to what has to be put right, and does not put it into use before', async () => {
  const document = { ...config, sources: [{ ...shop, baseUrl: 'nowhere' }, earlier] }
  const { user } = showOptions({ ...ready, draft: { document, savedAt: at } }, { hash })
  await user.click(await screen.findByRole('button', { name: 'Put into use on this device…' }))
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByRole('link', { name: 'Shop → baseUrl' }).getAttribute('href')).toBe('#/sources/shop')
  const button = dialog.getByRole('button', { name: 'Put into use on this device' }) as HTMLButtonElement
  expect(button.disabled).toBe(true)
})

it('throws the changes away only after a second yes', async () => {
  const { worker, store, user } = showOptions({ ...ready, draft: { document: moved, savedAt: at } }, { hash })
  await user.click(await screen.findByRole('button', { name: 'Throw the changes away…' }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Throw away' }))
  await waitFor(() => expect(store.getState().draft).toEqual(config))
  expect(worker.named('saveDraft')).toEqual([{ document: null }])
})

it('compares an earlier config with the one in use, and puts it back', async () => {
  const history: OptionsState['history'] = [{ id: 'h1', at, summary: 'Before the move', origin: 'local' }]
  const { worker, user } = showOptions({ ...ready, active: moved as never, history }, { hash })
  worker.answers.historyConfig = () => ({ ok: true, value: config })
  await user.click(await screen.findByRole('button', { name: /^Compare “Before the move”/ }))
  expect(await screen.findByText('Source Shop → address')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Put back into use: “Before the move”' }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Put back' }))
  expect(await screen.findByText('“Before the move” is in use again.')).toBeTruthy()
  expect(worker.named('restore')).toEqual([{ id: 'h1' }])
})

it('joins a team by its whole link only, and asks the browser for the link’s host in the click', async () => {
  const { worker, services, user } = showOptions(noConfig, { hash })
  const field = await screen.findByLabelText('Your team’s link')
  await user.type(field, 'https://files.example.com/baton.json{Enter}')
  expect(screen.getByText(/The end of the link is missing/)).toBeTruthy()
  expect(services.requestHosts).not.toHaveBeenCalled()

  worker.state = joined
  await user.type(field, `#key=${publicKey}{Enter}`)
  expect(services.requestHosts).toHaveBeenCalledWith(['https://files.example.com'])
  expect(await screen.findByText('https://files.example.com/baton.json')).toBeTruthy()
  expect(worker.named('joinTeam')).toEqual([
    { link: `https://files.example.com/baton.json#key=${publicKey}` },
  ])
})

it('says in words why a release was not taken, and that the one before stays', async () => {
  showOptions({ ...joined, link: { ...joined.link, problem: 'bad-signature' } as never }, { hash })
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('changed after it was signed')
  expect(alert.textContent).toContain('The set-up from before stays in use')
})

it('makes a publishing key with a passphrase that is typed twice', async () => {
  const { worker, user } = showOptions(inUse, { hash })
  await user.type(await screen.findByLabelText('Passphrase of the key'), 'four plain words here')
  await user.type(screen.getByLabelText('The same again'), 'four plain words')
  await user.click(screen.getByRole('button', { name: 'Make the key' }))
  expect(screen.getByText('The two are not the same.')).toBeTruthy()
  await user.type(screen.getByLabelText('The same again'), ' here')
  worker.state = lead
  await user.click(screen.getByRole('button', { name: 'Make the key' }))
  expect(await screen.findByRole('form', { name: 'Sign a release' })).toBeTruthy()
  expect(worker.named('createPublishingKey')).toEqual([{ passphrase: 'four plain words here' }])
})

it('signs a release for the pilot group with the file that is published now, and downloads the new one', async () => {
  const { worker, services, user } = showOptions(lead, { hash })
  worker.answers.signRelease = () => ({ ok: true, value: { text: '{"signed":1}', version: 3, state: lead } })
  await user.selectOptions(await screen.findByLabelText('Who gets it'), 'pilot')
  await user.type(screen.getByLabelText('Note for the team (optional)'), 'New shop')
  await user.upload(screen.getByLabelText('Published file'), new File(['{"old":1}'], 'baton.json'))
  await user.type(screen.getByLabelText('Passphrase of the key'), 'four plain words here')
  await user.click(screen.getByRole('button', { name: 'Sign and download' }))
  expect(await screen.findByText(/Version 3 for the pilot group is signed/)).toBeTruthy()
  expect(services.download).toHaveBeenCalledWith('baton.json', '{"signed":1}')
  expect(worker.named('signRelease')).toEqual([
    { passphrase: 'four plain words here', group: 'pilot', note: 'New shop', document: '{"old":1}' },
  ])
})

it('gives the links to send to agents', async () => {
  const { user } = showOptions(lead, { hash })
  await user.type(
    await screen.findByLabelText('Where baton.json lies'),
    'https://files.example.com/baton.json',
  )
  const link = (label: string) => (screen.getByLabelText(label) as HTMLInputElement).value
  const key = encodeURIComponent(publicKey)
  expect(link('Link for everyone')).toBe(`https://files.example.com/baton.json#key=${key}`)
  expect(link('Link for the pilot group')).toBe(`https://files.example.com/baton.json#key=${key}&group=pilot`)
})
