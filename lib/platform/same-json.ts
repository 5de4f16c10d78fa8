/** Whether two JSON values are equal. The order of fields says nothing: Chromium's storage does not keep it. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [given(a), given(b)]
  return (
    left.length === right.length &&
    left.every(
      ([key, value]) => Object.hasOwn(b, key) && sameJson(value, (b as Record<string, unknown>)[key]),
    )
  )
}

/** A field that is `undefined` is none in JSON. */
const given = (value: object) => Object.entries(value).filter(([, one]) => one !== undefined)
