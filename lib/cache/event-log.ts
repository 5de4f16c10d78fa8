import * as z from 'zod/mini'
import { FieldEvent, FieldFlag } from '#lib/contract/event.ts'
import { type TicketKey, ticketKeyText } from '#lib/contract/ticket.ts'
import { indexKey } from './cipher.ts'
import type { SealedRows } from './sealed-rows.ts'

/** So many events are kept; then the oldest go. */
export const mostEvents = 2000
/** As long as a lead needs to see what comes again. */
const eventSeconds = 90 * 86_400
/** A flag outlives the answers: the ticket is worked on for days. */
const flagSeconds = 30 * 86_400

/** What agents have done with fields, encrypted like all of the cache, and bounded in number and age. */
export class EventLog {
  readonly #rows: SealedRows

  constructor(rows: SealedRows) {
    this.#rows = rows
  }

  /** False where it could not be written. */
  async add(event: FieldEvent): Promise<boolean> {
    const { db } = this.#rows
    const written = await this.#rows.write(db.events, crypto.randomUUID(), event, eventSeconds)
    await this.#rows.guard('write', async () => {
      const over = (await db.events.count()) - mostEvents
      if (over > 0) await db.events.bulkDelete(await db.events.orderBy('writtenAt').limit(over).primaryKeys())
    })
    return written
  }

  /** All that is kept, newest first. */
  async events(): Promise<FieldEvent[]> {
    const { db } = this.#rows
    const found = await this.#rows.guard('read', async () => {
      const rows = await db.events.orderBy('writtenAt').reverse().toArray()
      return Promise.all(rows.map((row) => this.#rows.open(db.events, row, FieldEvent)))
    })
    return (found ?? []).flatMap((event) => event ?? [])
  }

  /** The flags of a ticket that stand. */
  async flags(ticket: TicketKey): Promise<FieldFlag[]> {
    const key = await this.#flagKey(ticket)
    return (await this.#rows.read(this.#rows.db.flags, key, z.array(FieldFlag))) ?? []
  }

  /** False where they could not be written. */
  async keepFlags(ticket: TicketKey, flags: readonly FieldFlag[]): Promise<boolean> {
    return this.#rows.write(this.#rows.db.flags, await this.#flagKey(ticket), flags, flagSeconds)
  }

  async #flagKey(ticket: TicketKey): Promise<string | undefined> {
    const { keyring } = this.#rows
    return keyring && indexKey(keyring, 'flags', ticketKeyText(ticket))
  }
}
