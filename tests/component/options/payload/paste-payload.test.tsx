import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { PastePayload } from '#components/options/payload/paste-payload.tsx'
import { workbench } from '../../../../entrypoints/options/workbench.ts'
import { problemsOf } from '../axe.ts'

const packet = (conversationId: string, name: string) => ({
  schema: 'baton.handoff-packet/1',
  format: 'baton',
  id: conversationId,
  conversationId,
  handedOffAt: '2026-11-22T13:00:00.000Z',
  customer: {
    name,
    email: 'eva.janssen@example.com',
    verification: { status: 'verified', method: 'log-in' },
  },
  summary: 'Where is order EX-1042?',
  intent: { name: 'order_status', confidence: 0.91 },
  orderNumbers: ['EX-1042'],
  facts: [],
  attempts: [],
  openQuestions: [],
  attachments: [],
  consent: [],
  transcript: [
    { id: '1', role: 'customer', text: 'Where is my order?' },
    { id: '2', role: 'bot', text: 'Let me look.' },
  ],
})

function show() {
  const { container } = render(<PastePayload workbench={workbench} addSourceHref="#/sources/new" />)
  const paste = async (text: string) => {
    await user.click(screen.getByLabelText('Payload'))
    await user.paste(text)
  }
  const user = userEvent.setup()
  return { container, user, paste }
}

it('names the format and shows every field, also those that were not sent, and the panel', async () => {
  const { container, paste } = show()
  await paste(JSON.stringify(packet('c1', 'Eva Janssen')))
  await waitFor(() => expect(container.querySelector('dl')).toBeTruthy())
  const fields = container.querySelector('dl')?.textContent ?? ''
  expect(fields).toContain('NameEva Janssen')
  expect(fields).toContain('Intentorder status (91% certain)')
  expect(fields).toContain('Phonenot sent')
  expect(fields).toContain('2 messages: Customer 1, Bot 1')
  expect(container.querySelector('[data-card=brief]')?.textContent).toContain('Where is order EX-1042?')
  expect(await problemsOf(container)).toEqual([])
})

it('lists several handoffs of one payload', async () => {
  const { container, user, paste } = show()
  await paste(JSON.stringify([packet('c1', 'Eva Janssen'), packet('c2', 'Omar Haddad')]))
  await user.click(await screen.findByRole('button', { name: '2 Omar Haddad' }))
  expect(container.querySelector('dl')?.textContent).toContain('NameOmar Haddad')
  expect(await problemsOf(container)).toEqual([])
})

it('says that no format knows a payload, and leads to a source of one’s own', async () => {
  const { container, paste } = show()
  await paste('{"hello":"world"}')
  const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Add a source of your own' })
  expect(link.hash).toBe('#/sources/new')
  expect(await problemsOf(container)).toEqual([])
})

it('names the place where JSON breaks, and keeps what was pasted', async () => {
  const { paste } = show()
  await paste('{"schema": "baton.handoff-packet/1", }')
  expect(await screen.findByText(/This is not JSON: line 1/)).toBeTruthy()
  expect(screen.getByLabelText<HTMLTextAreaElement>('Payload').value).toBe(
    '{"schema": "baton.handoff-packet/1", }',
  )
})

it('names what of a payload could not be read, and what is not used', async () => {
  const { paste } = show()
  await paste(JSON.stringify({ ...packet('c1', 'Eva Janssen'), summary: 7, moodRing: 'blue' }))
  expect(await screen.findByText(/What did not fit or was not sent/)).toBeTruthy()
  expect(screen.getByText(/not mapped/).textContent).toContain('moodRing')
})

it('reads a file', async () => {
  const { user, container } = show()
  const file = new File([JSON.stringify(packet('c1', 'Eva Janssen'))], 'packet.json', {
    type: 'application/json',
  })
  await user.upload(screen.getByLabelText('Or a file'), file)
  await waitFor(() => expect(container.querySelector('dl')?.textContent).toContain('Eva Janssen'))
})
