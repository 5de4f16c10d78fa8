import { serve } from '../../support/server.ts'
import type { Customer } from './customer.ts'
import { type Desk, openDesk } from './desk.ts'
import { handoffEvent } from './handoff-event.ts'

/** How many messages the conversation has. */
export const total = 10_000
/** The index of the one message that complains. */
export const complaintAt = 1234

/** A desk with one ticket, whose conversation went on for a week; the bot gives it newest first. */
export async function openLongDesk(): Promise<{ desk: Desk; ticket: { id: string; url: string } }> {
  const desk = await openDesk()
  const { customer, ...ticket } = desk.ticket()
  const bot = await serve({ 'GET /bot/handoffs': { json: [longTalk(customer)] } })
  const config = desk.config() as { sources: { id: string }[] }
  const sources = config.sources.map((source) =>
    source.id === 'bot' ? { ...source, baseUrl: `${bot.origin}/bot` } : source,
  )
  const close = async () => {
    await Promise.all([bot.stop(), desk.close()])
  }
  return { desk: { ...desk, config: () => ({ ...config, sources }), close }, ticket }
}

function longTalk(customer: Customer): object {
  const person = { id: customer.email, name: customer.name, role: 'user' }
  const bot = { id: 'shop-bot', name: 'ShopBot', role: 'bot' }
  const start = Date.now() - (total + 20) * 60_000
  const activities = Array.from({ length: total }, (_, index) => ({
    type: 'message',
    id: `m${index}`,
    timestamp: new Date(start + index * 60_000).toISOString(),
    from: index % 2 === 0 ? person : bot,
    text: textOf(index),
  })).toReversed()
  const event = handoffEvent(customer)
  return { ...event, attachments: [{ contentType: 'application/json', content: { activities } }] }
}

/** Around the complaint some messages are longer than one line, and the longer the narrower the panel is. */
const more =
  ' I have said so before, to the bot and on the telephone, and I would rather not say it again to anybody.'

function textOf(index: number): string {
  return index % 3 === 0 && Math.abs(index - complaintAt) < 100
    ? `${shortTextOf(index)}${more}`
    : shortTextOf(index)
}

function shortTextOf(index: number): string {
  if (index === complaintAt) return 'This is terrible. I am very angry and disappointed!'
  return index % 1000 === 500 ? `Is number ${index} the Crème shoe?` : `This is message number ${index}.`
}
