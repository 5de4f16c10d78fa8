import type { LinkDecision, LinkKey } from '#lib/contract/unified-profile.ts'
import type { Gathered } from './gathered.ts'
import type { DecisionOf } from './link-records.ts'
import { unitsOf } from './link-units.ts'

/** Reads what agents have decided of records, for a person: their address, or the ticket where it is not known. */
export type ReadDecisions = (person: string, keys: readonly LinkKey[]) => Promise<(LinkDecision | null)[]>

/** The decisions of one visit, looked up as records come in, so that a snapshot can be made without waiting. */
export class LinkMemory {
  readonly #read: ReadDecisions
  readonly #known = new Map<string, LinkDecision | null>()

  constructor(read: ReadDecisions) {
    this.#read = read
  }

  /** For one person; `undefined` for what has not been looked up. */
  of(person: string): DecisionOf {
    return (key) => this.#known.get(nameOf(person, key))
  }

  /** Looks up what is not known yet of the records that the sources have brought. */
  async learn(person: string, sources: readonly Gathered[]): Promise<void> {
    const keys = sources
      .flatMap(unitsOf)
      .map(({ key }) => key)
      .filter((key) => !this.#known.has(nameOf(person, key)))
    if (keys.length === 0) return
    const decisions = await this.#read(person, keys)
    for (const [index, key] of keys.entries()) {
      const name = nameOf(person, key)
      // The agent may have decided in the meantime.
      if (!this.#known.has(name)) this.#known.set(name, decisions[index] ?? null)
    }
  }

  decide(person: string, key: LinkKey, decision: LinkDecision | null): void {
    this.#known.set(nameOf(person, key), decision)
  }
}

const nameOf = (person: string, { sourceId, kind, recordId }: LinkKey): string =>
  JSON.stringify([person, sourceId, kind, recordId])
