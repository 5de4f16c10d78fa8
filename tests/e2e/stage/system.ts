import type { Behaviour } from '../support/behaviour.ts'
import { type SeenRequest, serve, type TestServer } from '../support/server.ts'

/** One system on the stage: what it answers, and how it can be made to misbehave. */
export interface System {
  server: TestServer
  origin: string
  /** It serves pages beside its data. */
  pagesToo: boolean
  /** What was asked for data: no sign-in, no page of a helpdesk. */
  dataRequests(): SeenRequest[]
  /** Every request for data is answered like this until `mend`. */
  misbehave(behaviour: Behaviour): void
  /** Well again, and up again if it was stopped. What it has seen is forgotten. */
  mend(): Promise<void>
}

export type Answer = (request: SeenRequest) => Behaviour

/** Starts a system. `isData` says which requests ask for data. */
export async function startSystem(
  answer: Answer,
  isData: (request: SeenRequest) => boolean,
  pagesToo = false,
): Promise<System> {
  let bad: Behaviour | undefined
  const server = await serve({ '/*': (request) => (bad && isData(request) ? bad : answer(request)) })
  return {
    server,
    origin: server.origin,
    pagesToo,
    dataRequests: () => server.requests.filter(isData),
    misbehave: (behaviour) => {
      bad = behaviour
    },
    mend: async () => {
      bad = undefined
      await server.start()
      server.requests.length = 0
    },
  }
}

const addressOf = ({ path }: SeenRequest) => new URL(path, 'http://stage')

/** The parameters of a request's address. RT writes `;` between them as well. */
export const paramsOf = (request: SeenRequest): URLSearchParams =>
  new URLSearchParams(addressOf(request).search.replaceAll(';', '&'))
export const pathOf = (request: SeenRequest): string => addressOf(request).pathname
