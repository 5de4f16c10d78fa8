/** The last so many answers by their question, in memory. What was not answered is asked for again. */
export class Recent<T> {
  readonly #most: number
  readonly #answers = new Map<string, Promise<T | undefined>>()

  constructor(most: number) {
    this.#most = most
  }

  /** The answer that is known or on its way, else the one that is asked for now. */
  get(question: string, ask: () => Promise<T | undefined>): Promise<T | undefined> {
    const known = this.#answers.get(question)
    if (known !== undefined) return known
    const asked = ask().then((answer) => {
      if (answer === undefined) this.#answers.delete(question)
      return answer
    })
    this.#answers.set(question, asked)
    const [oldest] = this.#answers.keys()
    if (this.#answers.size > this.#most && oldest !== undefined) this.#answers.delete(oldest)
    return asked
  }
}
