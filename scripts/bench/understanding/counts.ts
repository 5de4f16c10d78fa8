import { type Figure, rounded } from './figure.ts'

/** What a yes-or-no answer came to, over many cases. */
export class Counts {
  #hits = 0
  #falseAlarms = 0
  #misses = 0
  #quiet = 0

  add(said: boolean, right: boolean): void {
    if (said) right ? this.#hits++ : this.#falseAlarms++
    else right ? this.#misses++ : this.#quiet++
  }

  /** Precision and recall; 1 where there was nothing to be wrong about. */
  figures(name: string): Figure[] {
    const [said, there] = [this.#hits + this.#falseAlarms, this.#hits + this.#misses]
    const cases = said + this.#misses + this.#quiet
    const of = (part: number, whole: number) => (whole === 0 ? 1 : rounded(part / whole))
    return [
      { name: `${name} · precision`, value: of(this.#hits, said), better: 'higher', cases },
      { name: `${name} · recall`, value: of(this.#hits, there), better: 'higher', cases },
    ]
  }
}
