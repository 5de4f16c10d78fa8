import * as z from 'zod/mini'
import type { Known } from '#lib/context/gathered.ts'
import type { Answer, KeptAnswer } from '#lib/context/visit-deps.ts'
import type { DataPoint } from '#lib/contract/data-point.ts'
import { FieldIssue } from '#lib/contract/failure.ts'
import { Instant } from '#lib/contract/primitives.ts'
import { SourceRecords } from '#lib/contract/records.ts'
import { type TicketKey, ticketKeyText } from '#lib/contract/ticket.ts'
import type { Keyring } from '#lib/settings/keyring.ts'
import { indexKey } from './cipher.ts'
import type { Database } from './database.ts'
import { EventLog } from './event-log.ts'
import { SealedRows } from './sealed-rows.ts'

const StoredAnswer = z.object({ at: Instant, records: SourceRecords, issues: z.array(FieldIssue) })
const StoredChoice = z.object({ conversationId: z.string() })

/** How long an answer is fresh, and how long it is kept: from the source's definition, in seconds. */
export interface Lifetime {
  freshSeconds: number
  keepSeconds: number
}

/** What a kept answer answers. `source` names the system, `forbidden` is sorted. */
export interface Question {
  source: string
  inputs: Known
  forbidden: readonly DataPoint[]
}

/** A choice outlives the answers: the ticket is worked on for days. */
const choiceSeconds = 14 * 86_400

/**
 * What the cache can say of itself. `not-kept`: there were rows that an earlier browser session has written.
 * `locked`: what is kept opens with the passphrase.
 */
export type CacheState = 'miss' | 'not-kept' | 'unavailable' | 'locked'

/**
 * Answers and choices, encrypted at rest. Nothing rejects: a cache that cannot be read or written is an empty one,
 * and `state` says so.
 */
export class Cache {
  /** What agents have done with fields. */
  readonly log: EventLog
  readonly #rows: SealedRows
  #swept: 'miss' | 'not-kept' = 'miss'

  private constructor(rows: SealedRows) {
    this.#rows = rows
    this.log = new EventLog(rows)
  }

  /** Opens the cache and deletes what has ended, and what the key does not open. Without a key it is locked. */
  static async open(db: Database, keyring: Keyring | undefined, now: () => Date): Promise<Cache> {
    const rows = new SealedRows(db, keyring, now)
    const cache = new Cache(rows)
    await rows.guard('open', () => db.openOrRebuild())
    await cache.sweep()
    return cache
  }

  /** Nothing can be read or kept before the passphrase is given. */
  get isLocked(): boolean {
    return this.#rows.keyring === undefined
  }

  get state(): CacheState {
    if (this.#rows.failing) return 'unavailable'
    return this.#rows.keyring ? this.#swept : 'locked'
  }

  /** Deletes what has ended and what cannot be read any more; not what only waits for the passphrase. */
  async sweep(): Promise<void> {
    const { db, keyring, now } = this.#rows
    await this.#rows.guard('open', async () => {
      for (const table of db.tables as Database['answers'][]) {
        if (keyring) {
          const unreadable = await table.where('keyId').notEqual(keyring.id).delete()
          if (unreadable > 0) this.#swept = 'not-kept'
        }
        await table.where('expiresAt').belowOrEqual(now().getTime()).delete()
      }
    })
  }

  /** An answer is found under what it was asked with, and only where the same data points were forbidden in it. */
  async readAnswer(question: Question, lifetime: Lifetime): Promise<KeptAnswer | undefined> {
    const answer = await this.#rows.read(this.#rows.db.answers, await this.#answerKey(question), StoredAnswer)
    if (!answer) return undefined
    const age = (this.#rows.now().getTime() - Date.parse(answer.at)) / 1000
    return age > lifetime.keepSeconds ? undefined : { answer, fresh: age <= lifetime.freshSeconds }
  }

  async keepAnswer(question: Question, answer: Answer, lifetime: Lifetime): Promise<void> {
    await this.#rows.write(
      this.#rows.db.answers,
      await this.#answerKey(question),
      answer,
      lifetime.keepSeconds,
    )
  }

  async readChoice(ticket: TicketKey): Promise<string | undefined> {
    const choice = await this.#rows.read(this.#rows.db.choices, await this.#choiceKey(ticket), StoredChoice)
    return choice?.conversationId
  }

  /** Keeps the agent's choice; `undefined` forgets it. */
  async keepChoice(ticket: TicketKey, conversationId: string | undefined): Promise<void> {
    const key = await this.#choiceKey(ticket)
    if (!key) return
    if (conversationId === undefined) await this.#rows.guard('write', () => this.#rows.db.choices.delete(key))
    else await this.#rows.write(this.#rows.db.choices, key, { conversationId }, choiceSeconds)
  }

  /** Deletes everything. */
  async clear(): Promise<void> {
    await this.#rows.guard('write', () => Promise.all(this.#rows.db.tables.map((table) => table.clear())))
  }

  async #answerKey({ source, inputs, forbidden }: Question): Promise<string | undefined> {
    const { keyring } = this.#rows
    return keyring && indexKey(keyring, 'answer', source, JSON.stringify(inputs), ...forbidden)
  }

  async #choiceKey(ticket: TicketKey): Promise<string | undefined> {
    const { keyring } = this.#rows
    return keyring && indexKey(keyring, 'choice', ticketKeyText(ticket))
  }
}
