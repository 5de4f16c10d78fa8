import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { FieldEvent } from '#lib/contract/event.ts'
import { problemsOf } from './axe.ts'
import { at, ready } from './fake-worker.ts'
import { showOptions } from './show-options.tsx'

afterEach(cleanup)

const hash = '#/noticed'
const email = { at, point: 'packets.facts', slot: 'order_id', sourceId: 'shop' }
const ticket = (ticketId: string) => ({ helpdeskId: 'rt', ticketId })
const events: FieldEvent[] = [
  { kind: 'flagged', as: 'wrong', ...email, ticket: ticket('2') },
  { kind: 'flagged', as: 'wrong', ...email, ticket: ticket('1') },
  { kind: 'revealed', by: 'shown', at, point: 'customers.phone', sourceId: 'gone', ticket: ticket('1') },
]

it('lists what was flagged and revealed, by field and source, and gives it as a file', async () => {
  const { worker, services, container, user } = showOptions(ready, { hash: '#/security' })
  worker.answers.noticed = () => ({ ok: true, value: { events } })
  await user.click(await screen.findByRole('link', { name: 'What agents noticed' }))
  const [, flags, reveal] = within(await screen.findByRole('table')).getAllByRole('row')
  expect(flags?.textContent).toMatch(/^Bot handoff: Facts collected: order idflagged as wrongShop2/)
  expect(reveal?.textContent).toMatch(/^Customer: Phonerevealedgone1/)
  expect(await problemsOf(container)).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Download as JSON' }))
  const [name, text] = services.download.mock.calls[0] ?? []
  expect(name).toBe('baton-noticed.json')
  expect(JSON.parse(text ?? '')).toEqual({ events })
})

it('says how flags come about while there are none', async () => {
  showOptions(ready, { hash })
  expect((await screen.findByText(/^Nothing yet/)).textContent).toContain('f w (wrong)')
  expect(screen.queryByRole('button', { name: 'Download as JSON' })).toBeNull()
})

it('says why where they cannot be read', async () => {
  const { worker, user } = showOptions(ready, { hash: '#/security' })
  worker.answers.noticed = () => ({
    ok: false,
    failure: { kind: 'storage', problem: 'quota', at, mender: 'agent' },
  })
  await user.click(await screen.findByRole('link', { name: 'What agents noticed' }))
  expect((await screen.findByRole('alert')).textContent).toBeTruthy()
})
