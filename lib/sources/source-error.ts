import type { Failure } from '#lib/contract/failure.ts'

/** A failure on its way up to the engine, which adds the source to it. */
export class SourceError extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.kind)
    this.failure = failure
  }
}
