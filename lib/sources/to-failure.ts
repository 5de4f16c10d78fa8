import type { Failure } from '#lib/contract/failure.ts'
import { failure, wrongShape } from '#lib/contract/make-failure.ts'
import { TooCostly } from './paths/budget.ts'
import { takesTooLong } from './paths/path-reader.ts'
import { DefinitionError, SourceError } from './source-error.ts'
import { MissingVariable } from './template.ts'

/** What went wrong while a source was asked, as a failure. */
export function toFailure(error: unknown, at: Date): Failure {
  if (error instanceof SourceError) return error.failure
  if (error instanceof DefinitionError) {
    return wrongShape(at, [{ path: error.path, problem: error.problem }])
  }
  if (error instanceof MissingVariable) {
    return wrongShape(at, [{ path: error.variable, problem: error.problem }])
  }
  if (error instanceof TooCostly) return wrongShape(at, [{ path: '', problem: takesTooLong }])
  return failure('defect', at, { problem: error instanceof Error ? error.name : 'unknown' })
}
