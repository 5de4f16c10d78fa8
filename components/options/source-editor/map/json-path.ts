/** A step into a JSON document: a name or a position. */
export type Step = string | number

const plainName = /^[A-Za-z_][A-Za-z0-9_]*$/

/** Steps as a JMESPath expression; names that are no plain words are quoted. */
export function pathText(steps: readonly Step[]): string {
  let text = ''
  for (const step of steps) {
    if (typeof step === 'number') text += `[${step}]`
    else text += `${text === '' ? '' : '.'}${plainName.test(step) ? step : JSON.stringify(step)}`
  }
  return text === '' ? '@' : text
}

/** Steps as an expression that gives the items of a list, and of every list on the way to it, as one list. */
export function listPath(steps: readonly Step[]): string {
  let text = ''
  for (const step of steps) {
    if (typeof step === 'number') text += '[]'
    else text += `${text === '' ? '' : '.'}${plainName.test(step) ? step : JSON.stringify(step)}`
  }
  return text
}

/** What stands at the end of some steps. */
export const valueAt = (root: unknown, steps: readonly Step[]): unknown =>
  steps.reduce<unknown>((part, step) => (part as Record<Step, unknown> | null | undefined)?.[step], root)
