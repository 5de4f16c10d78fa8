import { plainOf } from './clauses.ts'
import { complaints, reliefs } from './complaints.ts'

const anyOf = (patterns: readonly string[]) =>
  new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'u')
const kinds = Object.values(complaints).map(anyOf)
const relief = anyOf(reliefs)

/** More kinds than this say no more. */
const most = 2

/** How many kinds of complaint a text holds, -1 to 2: a relief takes one away. Linear in the length of the text. */
export function complaintsIn(text: string): number {
  const plain = plainOf(text)
  const found = kinds.filter((kind) => kind.test(plain)).length
  return Math.min(found, most) - (relief.test(plain) ? 1 : 0)
}
