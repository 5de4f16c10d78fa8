import type { Table } from 'dexie'
import * as z from 'zod/mini'
import type { Known } from '#lib/context/gathered.ts'
import type { Answer, KeptAnswer } from '#lib/context/visit-deps.ts'
import type { DataPoint } from '#lib/contract/data-point.ts'
import { FieldIssue } from '#lib/contract/failure.ts'
import { Instant } from '#lib/contract/primitives.ts'
import { SourceRecords } from '#lib/contract/records.ts'
import { type TicketKey, ticketKeyText } from '#lib/contract/ticket.ts'
import type { Keyring } from '#lib/settings/keyring.ts'
import { indexKey, seal, unseal } from './cipher.ts'
import { type Database, isFull, type Row } from './database.ts'

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
  readonly #db: Database
  /** Missing while it is locked: then nothing is read and nothing is kept. */
  readonly #keyring: Keyring | undefined
  readonly #now: () => Date
  #swept: 'miss' | 'not-kept' = 'miss'
  /** What has failed last time: a full disk can be read from, so each is forgiven by its own success. */
  readonly #failing = new Set<'open' | 'read' | 'write'>()

  private constructor(db: Database, keyring: Keyring | undefined, now: () => Date) {
    this.#db = db
    this.#keyring = keyring
    this.#now = now
  }

  /** Opens the cache and deletes what has ended, and what the key does not open. Without a key it is locked. */
  static async open(db: Database, keyring: Keyring | undefined, now: () => Date): Promise<Cache> {
    const cache = new Cache(db, keyring, now)
    await cache.#guard('open', () => db.openOrRebuild())
    await cache.sweep()
    return cache
  }

  get state(): CacheState {
    if (this.#failing.size > 0) return 'unavailable'
    return this.#keyring ? this.#swept : 'locked'
  }

  /** Deletes what has ended and what cannot be read any more; not what only waits for the passphrase. */
  async sweep(): Promise<void> {
    await this.#guard('open', async () => {
      for (const table of [this.#db.answers, this.#db.choices]) {
        if (this.#keyring) {
          const unreadable = await table.where('keyId').notEqual(this.#keyring.id).delete()
          if (unreadable > 0) this.#swept = 'not-kept'
        }
        await table.where('expiresAt').belowOrEqual(this.#now().getTime()).delete()
      }
    })
  }

  /** An answer is found under what it was asked with, and only where the same data points were forbidden in it. */
  async readAnswer(question: Question, lifetime: Lifetime): Promise<KeptAnswer | undefined> {
    const answer = await this.#read(this.#db.answers, await this.#answerKey(question), StoredAnswer)
    if (!answer) return undefined
    const age = (this.#now().getTime() - Date.parse(answer.at)) / 1000
    return age > lifetime.keepSeconds ? undefined : { answer, fresh: age <= lifetime.freshSeconds }
  }

  async keepAnswer(question: Question, answer: Answer, lifetime: Lifetime): Promise<void> {
    await this.#write(this.#db.answers, await this.#answerKey(question), answer, lifetime.keepSeconds)
  }

  async readChoice(ticket: TicketKey): Promise<string | undefined> {
    const choice = await this.#read(this.#db.choices, await this.#choiceKey(ticket), StoredChoice)
    return choice?.conversationId
  }

  /** Keeps the agent's choice; `undefined` forgets it. */
  async keepChoice(ticket: TicketKey, conversationId: string | undefined): Promise<void> {
    const key = await this.#choiceKey(ticket)
    if (!key) return
    if (conversationId === undefined) await this.#guard('write', () => this.#db.choices.delete(key))
    else await this.#write(this.#db.choices, key, { conversationId }, choiceSeconds)
  }

  /** Deletes everything. */
  async clear(): Promise<void> {
    await this.#guard('write', () => Promise.all([this.#db.answers.clear(), this.#db.choices.clear()]))
  }

  async #answerKey({ source, inputs, forbidden }: Question): Promise<string | undefined> {
    return this.#keyring && indexKey(this.#keyring, 'answer', source, JSON.stringify(inputs), ...forbidden)
  }

  async #choiceKey(ticket: TicketKey): Promise<string | undefined> {
    return this.#keyring && indexKey(this.#keyring, 'choice', ticketKeyText(ticket))
  }

  /** A row that does not open, or holds something else than it should, is as good as none. */
  async #read<T>(
    table: Table<Row, string>,
    key: string | undefined,
    schema: z.ZodMiniType<T>,
  ): Promise<T | undefined> {
    const keyring = this.#keyring
    if (!keyring || !key) return undefined
    return this.#guard('read', async () => {
      const row = await table.get(key)
      if (!row || row.expiresAt <= this.#now().getTime()) return undefined
      const value = schema.safeParse(await unseal(keyring, key, row).catch(() => undefined))
      if (value.success) return value.data
      await table.delete(key)
      return undefined
    })
  }

  async #write(
    table: Table<Row, string>,
    key: string | undefined,
    value: unknown,
    keepSeconds: number,
  ): Promise<void> {
    const keyring = this.#keyring
    if (!keyring || !key) return
    await this.#guard('write', async () => {
      const writtenAt = this.#now().getTime()
      const sealed = await seal(keyring, key, value)
      const expiresAt = writtenAt + keepSeconds * 1000
      const row = { key, keyId: keyring.id, writtenAt, expiresAt, ...sealed }
      await table.put(row).catch(async (error: unknown) => {
        if (!isFull(error)) throw error
        await this.#makeRoom()
        await table.put(row)
      })
    })
  }

  /** Deletes the older half of the answers: they can be asked for again, the agent's choices cannot. */
  async #makeRoom(): Promise<void> {
    const { answers } = this.#db
    const half = Math.ceil((await answers.count()) / 2)
    await answers.bulkDelete(await answers.orderBy('writtenAt').limit(half).primaryKeys())
  }

  async #guard<T>(what: 'open' | 'read' | 'write', work: () => Promise<T>): Promise<T | undefined> {
    try {
      const done = await work()
      this.#failing.delete(what)
      return done
    } catch {
      // Quota, a full disk, a damaged store: the panel works without the cache and says that it does.
      this.#failing.add(what)
      return undefined
    }
  }
}
