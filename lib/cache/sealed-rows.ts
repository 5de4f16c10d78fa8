import type { Table } from 'dexie'
import type * as z from 'zod/mini'
import type { Keyring } from '#lib/settings/keyring.ts'
import { seal, unseal } from './cipher.ts'
import { type Database, isFull, type Row } from './database.ts'

type Work = 'open' | 'read' | 'write'

/**
 * Encrypted rows of the database. Nothing rejects: rows that cannot be read are as good as none, and `failing` says so.
 * Without a keyring it is locked: then nothing is read and nothing is kept.
 */
export class SealedRows {
  readonly db: Database
  readonly keyring: Keyring | undefined
  readonly now: () => Date
  /** What has failed last time: a full disk can be read from, so each is forgiven by its own success. */
  readonly #failing = new Set<Work>()

  constructor(db: Database, keyring: Keyring | undefined, now: () => Date) {
    this.db = db
    this.keyring = keyring
    this.now = now
  }

  get failing(): boolean {
    return this.#failing.size > 0
  }

  /** A row that does not open, or holds something else than it should, is as good as none. */
  async read<T>(
    table: Table<Row, string>,
    key: string | undefined,
    schema: z.ZodMiniType<T>,
  ): Promise<T | undefined> {
    if (!this.keyring || !key) return undefined
    return this.guard('read', async () => {
      const row = await table.get(key)
      return row && this.open(table, row, schema)
    })
  }

  /** The value of a row; one that is over, or that cannot be read any more, has none. */
  async open<T>(table: Table<Row, string>, row: Row, schema: z.ZodMiniType<T>): Promise<T | undefined> {
    if (!this.keyring || row.expiresAt <= this.now().getTime()) return undefined
    const value = schema.safeParse(await unseal(this.keyring, row.key, row).catch(() => undefined))
    if (value.success) return value.data
    await table.delete(row.key)
    return undefined
  }

  /** False where it could not be written: locked, full or damaged. */
  async write(
    table: Table<Row, string>,
    key: string | undefined,
    value: unknown,
    keepSeconds: number,
  ): Promise<boolean> {
    const { keyring } = this
    if (!keyring || !key) return false
    const written = await this.guard('write', async () => {
      const writtenAt = this.now().getTime()
      const sealed = await seal(keyring, key, value)
      const expiresAt = writtenAt + keepSeconds * 1000
      const row = { key, keyId: keyring.id, writtenAt, expiresAt, ...sealed }
      await table.put(row).catch(async (error: unknown) => {
        if (!isFull(error)) throw error
        await this.#makeRoom()
        await table.put(row)
      })
      return true
    })
    return written ?? false
  }

  async guard<T>(what: Work, work: () => Promise<T>): Promise<T | undefined> {
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

  /** Deletes the older half of the answers: they can be asked for again, what agents have done cannot. */
  async #makeRoom(): Promise<void> {
    const { answers } = this.db
    const half = Math.ceil((await answers.count()) / 2)
    await answers.bulkDelete(await answers.orderBy('writtenAt').limit(half).primaryKeys())
  }
}
