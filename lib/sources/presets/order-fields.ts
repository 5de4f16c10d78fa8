import type { FieldMapping, PresetSetting } from '#lib/contract/source.ts'

/**
 * Fields of an order by the names that a team gives them in the settings of a generic preset. A setting is a text in a
 * path and never a path of its own, so the field is looked for among all of the order's.
 */
const named = (setting: string) => `items(@)[?[0] == '{{settings.${setting}}}'] | [0][1]`

export const orderFields: Record<string, FieldMapping> = {
  recordId: { path: named('id'), as: 'text' },
  number: { path: named('number'), as: 'text' },
  statusText: { path: named('status'), as: 'text' },
  placedAt: { path: named('placedAt'), as: 'instant' },
  total: { path: named('total'), as: 'money-major', currency: named('currency') },
}

const field = (name: string, label: string, usual: string): PresetSetting => ({
  name,
  label,
  usual,
  required: true,
})

/** The names of an order's fields, as the API writes them. */
export const orderFieldSettings: readonly PresetSetting[] = [
  field('id', 'Field with the order’s id', 'id'),
  field('number', 'Field with the order’s number', 'number'),
  field('status', 'Field with the status', 'status'),
  field('placedAt', 'Field with the time of the order', 'created_at'),
  field('total', 'Field with the total', 'total'),
  field('currency', 'Field with the currency, e.g. EUR', 'currency'),
]
