import { recordedBody } from './recorded.ts'

/** An event as JSON, with as much of its shape as the tests change. */
export interface HandoffEvent {
  [key: string]: unknown
  value?: unknown
  attachments?: unknown
  relatesTo?: unknown
}

/** Eva's handoff, as the real botbuilder wrote it. */
export async function evasEvent(): Promise<HandoffEvent> {
  const [event] = (await recordedBody('bot/conv-7f31')) as HandoffEvent[]
  if (!event) throw new Error('the recording is empty')
  return event
}

/** A small event, with changes. `undefined` takes a part away. */
export function event(changes: Record<string, unknown> = {}): HandoffEvent {
  return {
    type: 'event',
    name: 'handoff.initiate',
    id: 'event-1',
    timestamp: '2026-11-22T12:00:00.000Z',
    conversation: { id: 'conv-1' },
    relatesTo: {
      user: { id: 'eva.janssen@example.com', name: 'Eva Janssen' },
      bot: { id: 'bot-1', name: 'ShopBot' },
    },
    value: { OrderId: '1001' },
    attachments: [transcript(said('Where is it?'), answered('On its way.'))],
    ...changes,
  }
}

export const transcript = (...activities: unknown[]) => ({
  contentType: 'application/json',
  name: 'Transcript',
  content: { activities },
})
export const said = (text: string, more: object = {}) => ({
  type: 'message',
  from: { id: 'eva.janssen@example.com', role: 'user' },
  text,
  ...more,
})
export const answered = (text: string, more: object = {}) => ({
  type: 'message',
  from: { id: 'bot-1', role: 'bot' },
  text,
  ...more,
})
