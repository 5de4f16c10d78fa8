// Readers for payloads that keep to no schema. None of them throws, and each reads only what it is asked for, so that
// what a format leaves unread can be named.

export type Names = Readonly<Record<string, unknown>>

/** An object to read names from; everything else is one without names. */
export const recordOf = (value: unknown): Names => (isRecord(value) ? value : {})

/** A list; everything else is an empty one. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

export function isRecord(value: unknown): value is Names {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What lies behind several names, one in the other: `at(event, 'payload', 'conversation', 'id')`. */
export function at(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((part, name) => (isRecord(part) ? part[name] : undefined), value)
}

/** A text, number or yes/no as text without spaces around it; `undefined` for nothing, an empty text and all else. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined
  const text = String(value).trim()
  return text === '' ? undefined : text
}

/** The first that holds a text. */
export const firstText = (...values: readonly unknown[]): string | undefined => {
  for (const value of values) {
    const text = textOf(value)
    if (text !== undefined) return text
  }
  return undefined
}

/** A text cut to the length of a line in the contract. */
export const lineOf = (value: unknown): string | undefined => textOf(value)?.slice(0, 1000).trim()

/** A number, also one written as text. */
export function numberOf(value: unknown): number | undefined {
  const text = typeof value === 'boolean' ? undefined : textOf(value)
  const number = text === undefined ? Number.NaN : Number(text)
  return Number.isFinite(number) ? number : undefined
}

/** JSON that was sent as a text, as many systems do inside JSON; every other value, and every other text, as it is. */
export function unpacked(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{"]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** An object with only those parts that are there. */
export function given<T extends object>(parts: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Partial<T>
}
