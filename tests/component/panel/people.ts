import type { Provenance } from '#lib/contract/provenance.ts'
import type { Turn } from '#lib/contract/turn.ts'

/** The moment at which all the snapshots are looked at. */
export const now = Date.parse('2026-11-22T15:28:00.000Z')

/** An instant some minutes before `now`. */
export const ago = (minutes: number): string => new Date(now - minutes * 60_000).toISOString()

export const days = 24 * 60

/** Where a value came from. */
export function from(sourceId: string, minutes = 1, recordId = '1'): Provenance {
  return { sourceId, at: ago(minutes), recordId, url: `https://${sourceId}.example.com/records/${recordId}` }
}

const turn = (
  id: string,
  role: Turn['role'],
  text: string,
  minutes: number,
  more: Partial<Turn> = {},
): Turn => ({
  id,
  role,
  text,
  at: ago(minutes),
  ...more,
})

export const turns: Turn[] = [
  turn('t1', 'bot', 'Hi Eva! I am ShopBot. How can I help?', 30, { author: 'ShopBot' }),
  turn('t2', 'customer', 'Where is my order 1001? It should have been here last week', 29, {
    author: 'Eva Janssen',
  }),
  turn('t3', 'bot', 'Order 1001 was shipped with PostNL, tracking 3STEST000001.', 29, { author: 'ShopBot' }),
  turn('t4', 'customer', 'I looked there already, tracking says nothing at all', 28, {
    author: 'Eva Janssen',
    attachments: [{ name: 'tracking.png', url: 'https://shop.example.com/files/tracking.png' }],
  }),
  turn('t5', 'bot', 'Please check with your neighbours. Is Dorpsstraat 12 in Amsterdam still right?', 27, {
    author: 'ShopBot',
  }),
  turn('t6', 'customer', 'Yes, and I asked them. I want to talk to a person', 26, { author: 'Eva Janssen' }),
  turn('t7', 'system', 'Conversation transferred', 26),
  turn('t8', 'agent', 'Warehouse says the parcel left on 12 November.', 12, {
    author: 'Noor de Wit',
    internal: true,
  }),
  turn('t9', 'agent', 'Hi Eva, I am looking into it and will be back in a few minutes.', 10, {
    author: 'Noor de Wit',
  }),
  turn('t10', 'customer', 'Thank you. I need it before Friday.', 6, { author: 'Eva Janssen' }),
]
