import Dexie, { type Table } from 'dexie'
import type { Sealed } from './cipher.ts'

/** One row: what is in the clear says only when it was written, when it ends, and under which key. */
export interface Row extends Sealed {
  /** From `indexKey`. */
  key: string
  keyId: string
  /** Milliseconds since 1970, as are all times here. */
  writtenAt: number
  expiresAt: number
}

/** The extension's database. Only the worker opens it. */
export class Database extends Dexie {
  /** Answers of sources, by source and inputs. */
  readonly answers!: Table<Row, string>
  /** The agent's choices of a conversation, by ticket. */
  readonly choices!: Table<Row, string>
  /** What agents have done with fields, each under a key of its own. */
  readonly events!: Table<Row, string>
  /** The flags that stand, by ticket. */
  readonly flags!: Table<Row, string>

  constructor(name = 'baton') {
    super(name)
    const indexes = 'key, keyId, writtenAt, expiresAt'
    this.version(1).stores({ answers: indexes, choices: indexes })
    this.version(2).stores({ events: indexes, flags: indexes })
  }

  /** Opens the database. One that cannot be opened is deleted and made anew, once: its answers can be asked for again. */
  async openOrRebuild(): Promise<void> {
    try {
      await this.open()
    } catch {
      await this.delete({ disableAutoOpen: false })
      await this.open()
    }
  }
}

/** True for the error of a database that has no room left; Dexie may wrap it in the one of the transaction. */
export function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error.name === 'QuotaExceededError' || ('inner' in error && isFull(error.inner))
}
