import type { FieldMapping } from '#lib/contract/source.ts'
import type { Workbench } from '#lib/contract/workbench.ts'
import { mapWords } from '../../words/map.ts'
import { pathsOf, type Suggestion } from '../form/suggestions.ts'
import type { FieldShape } from './field-shape.ts'
import { listPath, type Step } from './json-path.ts'
import { pathOf, written } from './mapping-edit.ts'

/**
 * Fills in what the sample makes plain: where a currency stands beside an amount, and the words that a status takes.
 * What is set already stays.
 */
export function completed(
  mapping: FieldMapping | undefined,
  shape: FieldShape,
  items: readonly unknown[],
  workbench: Workbench,
): FieldMapping | undefined {
  const path = pathOf(mapping)
  if (!path) return mapping
  const { as, currency, words } = path
  if ((as === 'money-minor' || as === 'money-major') && !currency) {
    const found = currencyPath(items[0])
    return found ? written({ ...path, currency: found }) : mapping
  }
  if ((as === 'words' || as === 'role') && Object.keys(words ?? {}).length === 0) {
    const values = items.slice(0, 200).map((item) => workbench.search(item, path.path))
    return written({ ...path, words: wordsFor(values, shape.options ?? []) })
  }
  return mapping
}

function currencyPath(item: unknown): string | undefined {
  const named = pathsOf(item).filter(({ path, value }) => /currency/i.test(path) && /^[A-Z]{3}$/.test(value))
  return named[0]?.path
}

/** Each word of the sample beside ours, where the two are the same but for case and signs. */
function wordsFor(values: readonly unknown[], options: readonly string[]): Record<string, string> {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')
  const found = values.filter((value) => typeof value === 'string' || typeof value === 'number').map(String)
  return Object.fromEntries(
    [...new Set(found)]
      .slice(0, 40)
      .map((word) => [word, options.find((one) => plain(one) === plain(word)) ?? '']),
  )
}

/** The lists of records in the replies, as expressions that give their entries. */
export function listsIn(replies: Readonly<Record<string, unknown>>): Suggestion[] {
  const found: Suggestion[] = []
  const walk = (value: unknown, steps: readonly Step[]) => {
    if (found.length >= 20 || steps.length > 10) return
    if (Array.isArray(value)) {
      const [first] = value
      if (typeof first === 'object' && first !== null) {
        found.push({
          path: listPath([...steps, 0]),
          value: mapWords.entries(value.length),
        })
        walk(first, [...steps, 0])
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, child] of Object.entries(value)) walk(child, [...steps, name])
    }
  }
  walk(replies, [])
  return found
}
