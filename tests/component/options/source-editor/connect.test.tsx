import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { problemsOf } from '../axe.ts'
import { here, ownSource, showEditor } from './show-editor.tsx'

const preset = { id: 'odoo', label: 'Odoo', baseUrl: '', preset: 'odoo' }

it('says beside the address what is wrong with it, and ties the two together', async () => {
  const { user, container } = showEditor()
  const address = here().getByLabelText('Address')
  await user.clear(address)
  await user.type(address, 'http://shop.example.com')
  const problem = here().getByText(/must start with https/)
  expect(address.getAttribute('aria-describedby')).toContain(problem.id)
  expect(address.getAttribute('aria-invalid')).toBe('true')
  expect(await problemsOf(container)).toEqual([])
})

it('blames no empty field before somebody was in it', async () => {
  const { user } = showEditor({ ...preset, label: '' })
  expect(here().queryByText('Fill this in.')).toBeNull()
  await user.click(here().getByLabelText('Name'))
  await user.tab()
  expect(here().getByText('Fill this in.')).toBeTruthy()
})

it('offers the settings of a preset, its documentation and how far it is proved', async () => {
  const { user, seen } = showEditor(preset)
  expect(screen.getByRole('link', { name: 'Odoo’s own documentation' }).getAttribute('href')).toContain(
    'odoo.com',
  )
  expect(here().getByText('from documentation')).toBeTruthy()
  await user.type(here().getByLabelText('Database (optional)'), 'main')
  expect(seen.source.settings).toEqual({ database: 'main' })
})

it('asks for the host inside the click', async () => {
  const { user, onAllowHost } = showEditor(ownSource, { hostAllowed: false })
  await user.click(screen.getByRole('button', { name: 'Allow shop.example.com' }))
  expect(onAllowHost).toHaveBeenCalledOnce()
})

it('takes credentials once, hides them, and shows them never again', async () => {
  const credential = {
    entered: false,
    busy: false,
    save: vi.fn(async () => {}),
    remove: vi.fn(),
    signIn: vi.fn(),
  }
  const { user, container } = showEditor(ownSource, { credential })
  const field = within(screen.getByRole('form', { name: 'Credentials for Our shop' })).getByLabelText('Token')
  expect(field.getAttribute('type')).toBe('password')
  await user.type(field, 'letters-and-digits{Enter}')
  expect(credential.save).toHaveBeenCalledWith({ token: 'letters-and-digits' })
  expect(container.innerHTML).not.toContain('letters-and-digits')
})

it('takes no credentials as long as there is no address to bind them to', () => {
  showEditor(
    { ...preset },
    { credential: { entered: false, busy: false, save: vi.fn(), remove: vi.fn(), signIn: vi.fn() } },
  )
  expect(here().getByText(/Enter the address first/)).toBeTruthy()
  expect(screen.queryByRole('form')).toBeNull()
})

it('shows the fields and the redirect address of OAuth, and signs in', async () => {
  const { user, seen, container } = showEditor(ownSource, {
    redirectUrl: 'https://abc.chromiumapp.org/',
    credential: {
      entered: false,
      busy: false,
      save: vi.fn(),
      remove: vi.fn(),
      signIn: vi.fn(async () => {}),
    },
  })
  await user.selectOptions(here().getByLabelText('The system wants'), 'oauth')
  await user.type(here().getByLabelText('Client ID'), 'baton')
  expect(seen.source.definition).toMatchObject({ auth: { kind: 'oauth', clientId: 'baton' } })
  expect(here().getAllByText('https://abc.chromiumapp.org/')).toHaveLength(1)
  expect(screen.getByRole('button', { name: 'Sign in at Our shop' })).toBeTruthy()
  expect(await problemsOf(container)).toEqual([])
})

it('limits a source to some tickets', async () => {
  const { user, seen } = showEditor()
  await user.click(screen.getByRole('button', { name: 'Only for some tickets' }))
  await user.selectOptions(here().getByLabelText('Only where'), 'brand')
  await user.type(here().getByLabelText('is one of'), 'Shop NL, Shop BE')
  expect(seen.source.appliesTo).toEqual([{ on: 'brand', oneOf: ['Shop NL', 'Shop BE'] }])
  await user.click(here().getByLabelText('Roundcube'))
  expect(seen.source.helpdesks).toEqual(['mail'])
})

it('lets an agent under a signed config read everything and change nothing but the credentials', async () => {
  const { container } = showEditor(ownSource, { readOnly: true })
  expect(here().getByLabelText('Address').matches(':disabled')).toBe(true)
  expect(
    screen.getByRole('button', { name: 'Replace the credentials of Our shop' }).matches(':disabled'),
  ).toBe(false)
  expect(await problemsOf(container)).toEqual([])
})
