import { interpret } from './paths/bounded-interpreter.ts'
import { Budget, mostStepsForPath, TooCostly } from './paths/budget.ts'
import { compilePath } from './paths/compile-path.ts'

/**
 * What a JMESPath expression finds in a reply; `null` where it finds nothing, or where the reply has another type
 * than the expression expects (a function on a missing value is an error in JMESPath, and here just no value).
 * Throws `TooCostly` where it would take more than the budget.
 */
export function search(data: unknown, path: string, budget = new Budget(mostStepsForPath)): unknown {
  const compiled = compilePath(path)
  if (!compiled) return null
  try {
    return interpret(compiled, data, budget) ?? null
  } catch (error) {
    if (error instanceof TooCostly) throw error
    return null
  }
}

/** The same for a preview: nothing where it takes too much. The mapping itself reports that. */
export function searchOrNothing(data: unknown, path: string): unknown {
  try {
    return search(data, path)
  } catch (error) {
    if (error instanceof TooCostly) return null
    throw error
  }
}
