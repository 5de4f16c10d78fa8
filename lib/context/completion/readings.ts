import type { Turn } from '#lib/contract/turn.ts'
import { spokenTurns } from '#lib/understanding/spoken.ts'
import type { Read, Reading } from './reading.ts'

/** Reads spoken turns; `undefined` where that could not be done. */
export type ReadTurns = (spoken: readonly Turn[]) => Promise<Read | undefined>

/** The newest reading of one ticket's conversation. Each conversation is read once, however often it is shown. */
export class Readings {
  readonly #read: ReadTurns
  #key = ''
  #newest: Reading | undefined

  constructor(read: ReadTurns) {
    this.#read = read
  }

  /** Reads a transcript. True when there is a reading that was not there before. */
  async learn(transcript: readonly Turn[]): Promise<boolean> {
    const turns = spokenTurns(transcript)
    const key = turns.map(wordsOf).join('\n\n')
    if (key === this.#key || turns.length === 0) return false
    this.#key = key
    const read = await this.#read(turns)
    // A longer transcript has come in the meantime: its own reading is on the way.
    if (!read || key !== this.#key) return false
    this.#newest = { ...read, turns }
    return true
  }

  /** What is known of a transcript so far. A reading of words that are not in it is another customer's, maybe. */
  of(transcript: readonly Turn[]): Reading | undefined {
    const here = new Set(transcript.map(wordsOf))
    const fits = this.#newest?.turns.every((turn) => here.has(wordsOf(turn)))
    return fits ? this.#newest : undefined
  }
}

const wordsOf = ({ id, role, text }: Turn) => `${role} ${id} ${text}`
