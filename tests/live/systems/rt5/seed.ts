/** Fills the helpdesk the way it fills in life: customers write mails, agents and the bot use the REST API. */

import { DatabaseSync } from 'node:sqlite'
import type { HandoffEvent } from '../bot/events.ts'
import { type Article, articles } from '../data/articles.ts'
import { type Message, type Ticket, tickets } from '../data/tickets.ts'
import { minutesBefore } from '../types.ts'

export interface Rt {
  url: string
  passwords: Record<string, string>
  events: HandoffEvent[]
}

export async function seed(rt: Rt, databaseFile: string, now: Date): Promise<void> {
  for (const [index, ticket] of tickets.entries()) await seedTicket(rt, ticket, index + 1)
  for (const article of articles) await seedArticle(rt, article)
  const database = new DatabaseSync(databaseFile, { timeout: 10_000 })
  for (const [index, ticket] of tickets.entries()) backdate(database, ticket, index + 1, now)
  database.close()
}

/** RT keeps the text of an article in a custom field of its class. */
async function seedArticle(rt: Rt, article: Article): Promise<void> {
  await call(rt, 'root', 'POST', '/article', {
    Class: article.class,
    Name: article.name,
    Summary: article.summary,
    CustomFields: { Content: article.content },
  })
}

async function seedTicket(rt: Rt, ticket: Ticket, id: number): Promise<void> {
  for (const [index, message] of ticket.messages.entries()) {
    if (message.by === 'customer') await mail(rt, ticket, message, index === 0 ? undefined : id)
    else await write(rt, message, id)
  }
  const changes = {
    ...(ticket.conversationId && { CustomFields: { 'Conversation ID': ticket.conversationId } }),
    ...(ticket.resolved && { Status: 'resolved' }),
  }
  if (Object.keys(changes).length > 0) await call(rt, 'agent1', 'PUT', `/ticket/${id}`, changes)
}

/** Hands a mail to RT's mail gateway, as the mail server would: the customer becomes the requestor and the author. */
async function mail({ url }: Rt, ticket: Ticket, message: Message, replyTo?: number): Promise<void> {
  const lines = [
    `From: ${ticket.customer.name} <${ticket.customer.email}>`,
    'To: support@shop.test',
    `Subject: ${replyTo ? `Re: [shop.test #${replyTo}] ` : ''}${ticket.subject}`,
    `Message-ID: <${message.minutesAgo}.${ticket.customer.email}>`,
    'MIME-Version: 1.0',
    `Content-Type: text/${message.html ? 'html' : 'plain'}; charset=utf-8`,
    '',
    message.text,
  ]
  const form = new FormData()
  form.set('queue', 'Customer Service')
  form.set('action', 'correspond')
  form.set('message', lines.join('\n'))
  const response = await fetch(`${url}/REST/1.0/NoAuth/mail-gateway`, { method: 'POST', body: form })
  const text = await response.text()
  if (!text.startsWith('ok'))
    throw new Error(`RT refused the mail "${ticket.subject}": ${text.slice(0, 300)}`)
}

async function write(rt: Rt, message: Message, id: number): Promise<void> {
  const event = rt.events.find(({ conversation }) => conversation.id === message.handoff?.conversation)
  const json = JSON.stringify(event, null, 2)
  const inText = message.handoff?.as === 'text' ? `\n\n\`\`\`json\n${json}\n\`\`\`` : ''
  const attached =
    message.handoff?.as === 'file'
      ? {
          Attachments: [
            {
              FileName: 'handoff.json',
              FileType: 'application/json',
              FileContent: Buffer.from(json).toString('base64'),
            },
          ],
        }
      : {}
  const user = message.by === 'agent' ? 'agent1' : 'handoff-bot'
  await call(rt, user, 'POST', `/ticket/${id}/${message.internal ? 'comment' : 'correspond'}`, {
    Content: message.text + inText,
    ContentType: 'text/plain',
    ...attached,
  })
}

async function call(
  { url, passwords }: Rt,
  user: string,
  method: string,
  path: string,
  body: unknown,
): Promise<void> {
  const response = await fetch(`${url}/REST/2.0${path}`, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(`${user}:${passwords[user]}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  })
  if (!response.ok)
    throw new Error(`RT answered ${method} ${path} with ${response.status}: ${await response.text()}`)
}

/** RT has no way of saying when something happened, so the dates of the story are written into its database. */
function backdate(database: DatabaseSync, ticket: Ticket, id: number, now: Date): void {
  const moments = ticket.messages.map((message) => sqlDate(minutesBefore(now, message.minutesAgo)))
  const transactions = database
    .prepare("SELECT id, Type FROM Transactions WHERE ObjectType = 'RT::Ticket' AND ObjectId = ? ORDER BY id")
    .all(id)
  let message = 0
  for (const transaction of transactions) {
    // Mail records and changes of status belong to the message before them.
    if (['Correspond', 'Comment'].includes(String(transaction.Type))) message += 1
    const moment = moments[message] ?? null
    database.prepare('UPDATE Transactions SET Created = ? WHERE id = ?').run(moment, transaction.id ?? null)
    database
      .prepare('UPDATE Attachments SET Created = ? WHERE TransactionId = ?')
      .run(moment, transaction.id ?? null)
  }
  const [first, last] = [moments[0] ?? null, moments.at(-1) ?? null]
  const answered = moments[ticket.messages.findIndex((message) => message.by === 'agent')] ?? first
  database
    .prepare('UPDATE Tickets SET Created = ?, Started = ?, Told = ?, LastUpdated = ? WHERE id = ?')
    .run(first, answered, answered, last, id)
  if (ticket.resolved) database.prepare('UPDATE Tickets SET Resolved = ? WHERE id = ?').run(last, id)
}

const sqlDate = (date: Date): string => date.toISOString().slice(0, 19).replace('T', ' ')
