import type { Failure } from '#lib/contract/failure.ts'

/** A failure on its way up to the engine, which adds the source to it. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.kind)
    this.failure = failure
  }

  /** By name: the worker's scripts each bring this class along, and one catches what the other has thrown. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'SourceError' && 'failure' in value
  }
}

/** A request that cannot be made from its definition. Names the place in the definition, never a value. */
export class DefinitionError extends Error {
  readonly path: string
  readonly problem: string

  constructor(path: string, problem: string) {
    super(problem)
    this.path = path
    this.problem = problem
  }
}
