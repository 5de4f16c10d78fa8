import type { Brief, Clause } from '#lib/contract/brief.ts'
import type { Turn } from '#lib/contract/turn.ts'
import type { PersonalValue } from '#lib/understanding/model/mask.ts'
import { spokenTurns } from '#lib/understanding/spoken.ts'
import type { Reading } from './reading.ts'

/** What a language model has written of a conversation, as far as it may be shown. */
export interface Writing {
  readonly clauses: readonly Clause[]
  /** The model's name. */
  readonly model: string
}

/** Has spoken turns written up; `undefined` where no language model is switched on, or none has answered well. */
export type WriteTurns = (
  spoken: readonly Turn[],
  personal: readonly PersonalValue[],
) => Promise<Writing | undefined>

/** What a language model has written of one ticket's conversation. It is kept in memory alone, and asked for once. */
export class Writings {
  readonly #write: WriteTurns
  #key = ''
  #newest: { turns: readonly Turn[]; writing: Writing } | undefined

  constructor(write: WriteTurns) {
    this.#write = write
  }

  /**
   * Has a transcript written up once all of it has been read; what an agent writes afterwards is no reason to ask
   * anew. True when there is a writing that was not there before.
   */
  async learn(
    transcript: readonly Turn[],
    reading: Reading | undefined,
    brief: Brief | undefined,
  ): Promise<boolean> {
    const spoken = spokenTurns(transcript)
    if (!reading || !brief || reading.turns.length !== spoken.length) return false
    const turns = spoken.slice(0, spoken.findLastIndex(({ role }) => role === 'customer') + 1)
    const key = turns.map(wordsOf).join('\n\n')
    if (key === this.#key || turns.length === 0) return false
    this.#key = key
    const writing = await this.#write(turns, personalIn(brief, reading))
    if (!writing || key !== this.#key) return false
    this.#newest = { turns, writing }
    return true
  }

  /** What was written of a transcript. Of words that are not in it nothing is shown. */
  of(transcript: readonly Turn[]): Writing | undefined {
    const here = new Set(transcript.map(wordsOf))
    const fits = this.#newest?.turns.every((turn) => here.has(wordsOf(turn)))
    return fits ? this.#newest?.writing : undefined
  }
}

const wordsOf = ({ id, role, text }: Turn) => `${role} ${id} ${text}`

/** Everything that is known to be somebody's, also what the conversation does not say. */
function personalIn({ who, known }: Brief, { understood }: Reading): PersonalValue[] {
  const { name, email } = who
  return [
    ...(name === undefined ? [] : [{ slot: 'name', value: name }]),
    ...(email === undefined ? [] : [{ slot: 'email', value: email }]),
    ...(known.state === 'not-sent' ? [] : known.value),
    ...understood.facts,
  ]
}
