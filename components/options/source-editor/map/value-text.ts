import { number } from '#components/ui/locale.ts'
import { moneyText } from '#components/ui/money.tsx'
import { clockText } from '#components/ui/time.tsx'
import type { Money } from '#lib/contract/primitives.ts'
import { mapWords } from '../../words/map.ts'
import { brief } from '../form/suggestions.ts'
import type { FieldShape } from './field-shape.ts'

/** A mapped value as the panel would write it, in one line. */
export function valueText(value: unknown, shape: FieldShape): string {
  switch (shape.type) {
    case 'money':
      return moneyText(value as Money)
    case 'instant':
      return clockText(String(value), Date.now())
    case 'number':
      return number(value as number)
    case 'boolean':
      return value ? mapWords.yes : mapWords.no
    case 'texts':
      return (value as unknown[]).map(String).join(', ')
    case 'part':
      return partText(value, shape)
    case 'list': {
      const entries = value as unknown[]
      const first = entries.length > 0 ? partText(entries[0], shape) : ''
      return entries.length > 1 ? `${first} … ${mapWords.inAll(entries.length)}` : first || mapWords.none
    }
    default:
      return brief(value)
  }
}

function partText(value: unknown, { fields = [] }: FieldShape): string {
  const part = value as Record<string, unknown>
  return fields
    .flatMap((field) => (part[field.name] === undefined ? [] : [valueText(part[field.name], field)]))
    .join(' · ')
}
