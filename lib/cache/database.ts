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

  constructor(name = 'baton') {
    super(name)
    this.version(1).stores({ answers: 'key, keyId, expiresAt', choices: 'key, keyId, expiresAt' })
  }
}
