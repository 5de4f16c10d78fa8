import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { noRecords } from '#lib/contract/records.ts'
import { problemsOf } from '../axe.ts'
import { refused, report } from './reports.ts'
import { here, ownSource, showEditor } from './show-editor.tsx'

type User = ReturnType<typeof showEditor>['user']

async function run(user: User) {
  await user.click(screen.getByRole('tab', { name: /4 Test/ }))
  await user.type(here().getByLabelText('E-mail address'), 'eva.janssen@example.com{Enter}')
}

it('asks for what the source needs and shows the way of each data point', async () => {
  const rules = [{ point: 'customers.phone', level: 'forbidden' as const, intents: ['order_status'] }]
  const { user, test, container } = showEditor(ownSource, { rules })
  await user.click(screen.getByRole('tab', { name: /4 Test/ }))
  await user.selectOptions(here().getByLabelText('As for a conversation about'), 'order_status')
  await run(user)
  expect(test).toHaveBeenCalledWith({ email: 'eva.janssen@example.com' }, 'order_status')
  expect(
    await here().findByText(/It works: 1 request, 212 ms, 3 records, 2 of 6 data points arrived/),
  ).toBeTruthy()
  const table = screen.getByRole('table')
  expect(within(table).getByRole('row', { name: /Order number/ }).textContent).toContain('EX-1042')
  expect(within(table).getByRole('row', { name: /Returns/ }).textContent).toContain('not mapped')
  expect(within(table).getByRole('row', { name: /Phone/ }).textContent).toContain('not asked for')
  expect(container.querySelector('[data-card=orders]')?.textContent).toContain('EX-1042')
  expect(here().getByText('•••')).toBeTruthy()
  expect(await problemsOf(container)).toEqual([])
})

it('feeds the mapping with the replies', async () => {
  const { user } = showEditor()
  await run(user)
  await here().findByText(/It works/)
  await user.click(screen.getByRole('tab', { name: /3 Map/ }))
  expect(screen.getByRole('tree', { name: 'The reply' }).textContent).toContain('EX-1042')
})

it('says in words what failed and who can mend it, and copies diagnostics', async () => {
  const onCopyDiagnostics = vi.fn()
  const { user, container } = showEditor(ownSource, {
    test: vi.fn(async () => ({ ok: true as const, value: refused })),
    onCopyDiagnostics,
  })
  await run(user)
  expect(await here().findAllByText('Our shop did not accept the sign-in')).not.toHaveLength(0)
  expect(here().getByText(/You can put this right/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Copy diagnostics' }))
  expect(onCopyDiagnostics).toHaveBeenCalledWith(refused.failure)
  expect(await problemsOf(container)).toEqual([])
})

it('shows a failure of the call itself', async () => {
  const failure = {
    kind: 'permission-missing',
    origin: 'https://shop.example.com',
    at: report.at,
    mender: 'agent',
  } as const
  const { user } = showEditor(ownSource, { test: vi.fn(async () => ({ ok: false as const, failure })) })
  await run(user)
  expect(await here().findByText(/The browser does not let Baton reach Our shop/)).toBeTruthy()
})

it('does not run before the source can be asked, and says what is missing', async () => {
  const { user, test } = showEditor({ ...ownSource, baseUrl: '' })
  await run(user)
  expect(screen.getByRole('button', { name: 'Run the test' }).matches(':disabled')).toBe(true)
  expect(here().getByText(/First: enter the address/)).toBeTruthy()
  expect(test).not.toHaveBeenCalled()
})

it('says that a test is older than the last change', async () => {
  const { user } = showEditor()
  await run(user)
  await here().findByText(/It works/)
  await user.click(screen.getByRole('tab', { name: /1 Connect/ }))
  await user.type(here().getByLabelText('Name'), ' 2')
  await user.click(screen.getByRole('tab', { name: /4 Test/ }))
  expect(here().getByText(/was changed after this test/)).toBeTruthy()
})

it('goes through the steps by arrow keys', async () => {
  const { user } = showEditor()
  await user.click(screen.getByRole('tab', { name: /1 Connect/ }))
  await user.keyboard('{ArrowRight}{ArrowRight}')
  expect(screen.getByRole('tab', { selected: true }).textContent).toContain('3 Map')
  await user.keyboard('{End}{ArrowRight}')
  expect(document.activeElement?.textContent).toContain('1 Connect')
})

it('opens on a draft that holds nonsense, and lists it as problems', () => {
  showEditor({ ...ownSource, definition: { requests: [null, { id: 'x' }], mappings: 'none', needs: 5 } })
  expect(screen.getByRole('tab', { name: /2 Request/ }).getAttribute('data-done')).toBe('false')
})

it('tells a reply that is not mapped yet from a customer that nobody knows', async () => {
  const unmapped = {
    ...report,
    records: noRecords(),
    points: [],
    issues: [{ path: 'orders[0].number', problem: 'is required and missing' }],
  }
  const { user } = showEditor(ownSource, {
    test: vi.fn(async () => ({ ok: true as const, value: unmapped })),
  })
  await run(user)
  expect(await here().findByText(/No record comes of the reply yet: go to “Map”/)).toBeTruthy()
  expect(here().queryByText(/knows nobody/)).toBeNull()
})

it('does not take a draft that came back in another order for a changed one', async () => {
  const { user, giveBack } = showEditor()
  await run(user)
  await here().findByText(/It works/)
  giveBack((source) => Object.fromEntries(Object.entries(source).reverse()) as typeof source)
  expect(here().queryByText(/was changed after this test/)).toBeNull()
  giveBack((source) => ({ ...source, label: 'Another shop' }))
  expect(here().getByText(/was changed after this test/)).toBeTruthy()
})
