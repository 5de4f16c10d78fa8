import { expect, it } from 'vitest'
import { launchValues } from '#lib/drafting/launch-values.ts'
import { full } from '../../component/panel/snapshots.ts'

it('a launch can hand over the names of the ticket, its order and its customer', () => {
  expect(launchValues(full(), [])).toMatchObject({
    'ticket.id': '1',
    'conversation.id': 'conv-7f31',
    'order.number': '1001',
    'customer.email': 'eva.janssen@example.com',
    'customer.name': 'Eva Janssen',
  })
})

it('a launch gets nothing that the policy forbids, also where the helpdesk’s page shows it', () => {
  const values = launchValues(full(), ['customers.email', 'customers.name', 'customers.phone'])
  expect(
    Object.keys(values)
      .filter((name) => name !== 'customer.id')
      .toSorted(),
  ).toEqual(['conversation.id', 'order.number', 'ticket.id'])
})

it('a launch gets nothing of a conversation that is not chosen yet', () => {
  const snapshot = full({ join: { state: 'choice', candidates: [] } })
  expect(launchValues(snapshot, [])).not.toHaveProperty('conversation.id')
})
