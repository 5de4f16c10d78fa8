import type { Failure } from '#lib/contract/failure.ts'
import type { SourceRole } from '#lib/contract/source.ts'
import type { Deadline } from './deadline.ts'
import type { HttpLimits, Transport } from './http.ts'
import type { PreparedRequest } from './request.ts'

/** One try of one request: as it was sent, with the credentials on it, and what came back. */
export interface Exchange {
  id: string
  request: PreparedRequest
  at: Date
  ms: number
  status?: number
  bytes?: number
  text?: string
  failure?: Failure
}

/** How the requests of one run leave: as whom, within which limits, and who looks on. */
export interface Way {
  sourceId: string
  baseUrl: string
  role: SourceRole
  retries: number
  limits: HttpLimits
  withCookies: boolean
  transport: Transport
  /** Puts the credentials on a request. */
  sign(request: PreparedRequest): PreparedRequest
  /** Waits until the host may be asked once more. */
  turn(deadline: Deadline): Promise<void>
  /** Told of every try. It sees credentials and customer data. */
  trace?: ((exchange: Exchange) => void) | undefined
}
