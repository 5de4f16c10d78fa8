import { failure } from '#lib/contract/make-failure.ts'
import { CallFailure } from '#lib/messaging/serve.ts'

/** Scaffolding while the parts are being built; goes when the last one stands. */
export const notBuilt = (): never => {
  throw new CallFailure(failure('defect', new Date(), { problem: 'not built' }))
}
