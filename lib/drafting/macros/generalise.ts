import type { MacroValues } from './values.ts'

/** A text as a macro: what was one customer's has become variables. */
export interface Generalised {
  body: string
  /** The variables that stand in it, such as `order.number`, in the order of their places. */
  variables: string[]
}

/** Shorter values stand in any text by chance. */
const shortest = 3

/** Where several variables have the same value, the one that is named first means it best. */
const groups = ['order', 'shipment', 'customer', 'fact', 'ticket']

/**
 * Makes a macro of a text that was written for one customer: each value of theirs that stands in it as a whole word
 * becomes its variable, the longest first. Filled with the same values, the macro gives the text back.
 */
export function generalise(text: string, values: MacroValues): Generalised {
  const names = namesByValue(values)
  const found = [...names.keys()].toSorted((one, other) => other.length - one.length)
  if (found.length === 0) return { body: escaped(text), variables: [] }
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${found.map(literally).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const variables = new Set<string>()
  let body = ''
  let last = 0
  for (const { 0: value, index } of text.matchAll(whole)) {
    const name = names.get(value) ?? ''
    variables.add(name)
    body += `${escaped(text.slice(last, index))}{{ ${name} }}`
    last = index + value.length
  }
  return { body: body + escaped(text.slice(last)), variables: [...variables] }
}

/** The first variable of each value. */
function namesByValue(values: MacroValues): Map<string, string> {
  const names = new Map<string, string>()
  for (const group of groups) {
    for (const [name, value] of Object.entries(values[group] ?? {})) {
      // A slot may be called what no variable can be.
      const usable = /^[a-z_]+$/.test(name) && value.trim() === value && value.length >= shortest
      if (usable && !names.has(value)) names.set(value, `${group}.${name}`)
    }
  }
  return names
}

/** What would begin a variable or a tag is text here. */
const escaped = (text: string) => text.replace(/\{(?=[{%])/g, '{{ "{" }}')

const literally = (value: string) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** An address or a long number, which may still be a customer's. */
const telling = /[^\s@<>"{}]+@[^\s@<>"{}]+\.[^\s@<>"{}]+|\+?\d[\d ()/-]{6,}\d/u

/** Whether a macro holds something that may be one customer's, and that nobody knows to be. */
export const mayNameSomebody = (body: string): boolean => telling.test(body)
