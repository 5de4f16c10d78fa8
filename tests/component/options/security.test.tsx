import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { OptionsState } from '#lib/messaging/clients.ts'
import { at, ready } from './fake-worker.ts'
import { showOptions } from './show-options.tsx'

afterEach(cleanup)

const hash = '#/security'
const open: OptionsState = { ...ready, keyring: { ...ready.keyring, mode: 'locked' } }
const locked: OptionsState = { ...open, keyring: { ...open.keyring, locked: true } }
const passphrase = 'four plain words here'

it('says plainly what each way of keeping credentials costs, and which is in use', async () => {
  showOptions(ready, { hash })
  const region = await screen.findByRole('region', { name: 'Credentials on this device' })
  expect(within(region).getByText('in use').closest('li')?.textContent).toContain('Until the browser closes')
  expect(region.textContent).toContain('Whoever can read this computer’s disk')
})

it('offers only what the team allows', async () => {
  showOptions({ ...ready, keyring: { ...ready.keyring, allowed: ['session', 'locked'] } }, { hash })
  await screen.findByRole('region', { name: 'Credentials on this device' })
  expect(screen.queryByRole('button', { name: /On this device, unprotected/ })).toBeNull()
  expect(screen.getByText('not allowed by this set-up')).toBeTruthy()
})

it('moves credentials behind a new passphrase', async () => {
  const { worker, user, container } = showOptions(ready, { hash })
  await user.click(await screen.findByRole('button', { name: 'Keep it this way: Behind a passphrase' }))
  await user.type(screen.getByLabelText('New passphrase'), 'short')
  await user.type(screen.getByLabelText('The same again'), 'short{Enter}')
  expect(screen.getByText('Too short: it has 5 characters.')).toBeTruthy()
  await user.clear(screen.getByLabelText('New passphrase'))
  await user.clear(screen.getByLabelText('The same again'))
  await user.type(screen.getByLabelText('New passphrase'), passphrase)
  await user.type(screen.getByLabelText('The same again'), `${passphrase}{Enter}`)
  worker.state = open
  await waitFor(() => expect(worker.named('setKeyring')).toEqual([{ mode: 'locked', passphrase }]))
  expect(container.innerHTML).not.toContain(passphrase)
})

it('unlocks from any page, and says so when the passphrase is wrong', async () => {
  const { worker, user } = showOptions(locked, { hash: '#/sources' })
  worker.answers.unlock = () => ({
    ok: false,
    failure: { kind: 'keyring', problem: 'wrong-passphrase', at, mender: 'agent' },
  })
  const bar = within(await screen.findByRole('region', { name: 'Unlock' }))
  await user.type(bar.getByLabelText('Passphrase'), 'wrong{Enter}')
  expect((await bar.findByRole('alert')).textContent).toContain('not the passphrase')
  worker.answers.unlock = () => ({ ok: true, value: open })
  await user.type(bar.getByLabelText('Passphrase'), `${passphrase}{Enter}`)
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Unlock' })).toBeNull())
})

it('locks now, changes the time and the passphrase', async () => {
  const { worker, user } = showOptions(open, { hash })
  const minutes = await screen.findByLabelText('Locks after so many minutes without use')
  await user.clear(minutes)
  await user.type(minutes, '5{Enter}')
  expect(await screen.findByText('Locks after 5 minutes without use.')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Change the passphrase…' }))
  await user.type(screen.getByLabelText('Current passphrase'), passphrase)
  await user.type(screen.getByLabelText('New passphrase'), `${passphrase} too`)
  await user.type(screen.getByLabelText('The same again'), `${passphrase} too{Enter}`)
  expect(await screen.findByText('The passphrase is changed.')).toBeTruthy()
  expect(worker.named('changePassphrase')).toEqual([{ current: passphrase, next: `${passphrase} too` }])
  worker.state = locked
  await user.click(screen.getByRole('button', { name: 'Lock now' }))
  expect(await screen.findByRole('region', { name: 'Unlock' })).toBeTruthy()
})

it('begins anew after a second yes where the passphrase is forgotten', async () => {
  const { worker, user } = showOptions(locked, { hash })
  await user.click(await screen.findByRole('button', { name: 'Begin anew…' }))
  expect(worker.named('resetKeyring')).toEqual([])
  worker.state = { ...ready, credentials: [] }
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Begin anew' }))
  expect(await screen.findByText(/Begun anew/)).toBeTruthy()
})

it('clears the cache and says so, or why not', async () => {
  const { worker, user } = showOptions(ready, { hash })
  const button = await screen.findByRole('button', { name: 'Clear the cache' })
  await user.click(button)
  expect(await screen.findByText('The cache is empty.')).toBeTruthy()
  worker.failing = true
  await user.click(button)
  expect((await screen.findByRole('alert')).textContent).toContain('no room left')
})

it('lets a lead say what the team may use, but never nothing', async () => {
  const { store, user } = showOptions(ready, { hash })
  const rules = within(await screen.findByRole('region', { name: 'What your team may use' }))
  await user.click(rules.getByLabelText('Until the browser closes'))
  expect(store.getState().draft.security).toEqual({ keyrings: ['locked'] })
  await user.click(rules.getByLabelText('Behind a passphrase'))
  expect(store.getState().draft.security).toEqual({ keyrings: ['locked'] })
  await user.type(rules.getByLabelText(/locks after at most/), '5')
  expect(store.getState().draft.security).toEqual({ keyrings: ['locked'], lockAfterMinutes: 5 })
})
