/** What a placeholder can stand for: all that the language model learns of a value. */
export type Kind = 'NAME' | 'EMAIL' | 'PHONE' | 'ORDER' | 'ADDRESS' | 'NUMBER' | 'LINK' | 'ID' | 'TEXT'

/** `[ORDER_1]`. In a customer's text it is a value like any other: nobody can write a placeholder of their own. */
const shape = /\[[A-Z]{2,10}_\d{1,6}\]/g

/** Whatever looks like a placeholder, also a broken or a made-up one. */
const likeOne = /[[{<(]?\b[A-Z]{2,10}_\d+\b[\]}>)]?/g

/** Gives each value its placeholder, the same one each time, however the value's letters are cased. */
export class Placeholders {
  readonly #byValue = new Map<string, string>()
  readonly #values = new Map<string, string>()
  readonly #counts = new Map<Kind, number>()

  /** The placeholder of a value. */
  for(value: string, kind: Kind): string {
    const known = this.#byValue.get(value.toLowerCase())
    if (known !== undefined) return known
    const count = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, count)
    const placeholder = `[${kind}_${count}]`
    this.#byValue.set(value.toLowerCase(), placeholder)
    this.#values.set(placeholder, value)
    return placeholder
  }

  /** The text with the values back in it, each once; `undefined` where it names a placeholder that there is none of. */
  restored(text: string): string | undefined {
    const strange = (text.match(likeOne) ?? []).some((found) => !this.#values.has(found))
    if (strange) return undefined
    return text.replace(shape, (placeholder) => this.#values.get(placeholder) ?? placeholder)
  }
}
