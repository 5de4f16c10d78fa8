import { maskedText } from '../masks.ts'
import { sameKey } from './pattern.ts'
import type { Secret } from './secrets.ts'

/** Takes no room and is not drawn: between the dots it counts which value stands behind them. */
const counter = '\u2060'
const dot = '•'
const places = 6
const base = 4

/** What stands for a masked value: its name and dots in brackets. */
const standIn = /\[[^[\]\n]{1,120}\]/g

/**
 * What stands in the place of masked values, and the way back. One for as long as a ticket is open, since a draft may
 * hold a stand-in for long: each keeps its meaning, and no two that look the same mean the same value.
 */
export class StandIns {
  readonly #labelOf: (kind: string) => string
  readonly #byKey = new Map<string, string>()
  readonly #behind = new Map<string, string>()

  /** `labelOf` names a kind in the language of the reader. */
  constructor(labelOf: (kind: string) => string) {
    this.#labelOf = labelOf
  }

  /** The stand-in for a stretch of text in which a secret was found. */
  for(stretch: string, secret: Secret): string {
    const own = sameKey(secret.kind, secret.value)
    const key = `${secret.kind} ${sameKey(secret.kind, stretch)}`
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    // A record's own way of writing it is the better one to put into a reply.
    const value = key === `${secret.kind} ${own}` ? secret.value : stretch
    const made = this.#made(secret, value)
    this.#byKey.set(key, made)
    this.#behind.set(made, value)
    return made
  }

  /** The text with the values themselves. */
  open(text: string): string {
    return text.replace(standIn, (found) => this.#behind.get(found) ?? found)
  }

  /** The text without what stands for a value: nobody can look for dots. */
  without(text: string): string {
    return text.replace(standIn, (found) => (this.#behind.has(found) ? '' : found))
  }

  #made({ kind }: Secret, value: string): string {
    const [dots = '', tail = ''] = maskedText(value, kind).split(/(?<=•)(?!•)/)
    return `[${this.#labelOf(kind)} ${counted(dots.length || places, this.#behind.size)}${tail}]`
  }
}

/** So many dots, with the number between them. */
function counted(dots: number, number: number): string {
  const digits = number.toString(base).padStart(dots, '0')
  return [...digits].map((digit) => dot + counter.repeat(Number(digit))).join('')
}
