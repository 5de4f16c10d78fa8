import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Behaviour, behave } from './behaviour.ts'

/** A request that arrived, as the test looks at it. */
export interface SeenRequest {
  method: string
  /** Path and query. */
  path: string
  headers: Record<string, string | string[] | undefined>
  body: string
}

type Route = Behaviour | ((request: SeenRequest) => Behaviour)

/** `GET /path` or `/path` to what is answered there. The query plays no part; `*` at the end fits any rest. */
export type Routes = Record<string, Route>

export interface TestServer {
  /** `http://127.0.0.1:<port>`, the same after a stop and a start. */
  origin: string
  /** Everything that arrived, oldest first. */
  requests: SeenRequest[]
  setBehaviour(route: string, behaviour: Route): void
  /** Refuses connections from now on, and cuts those that are open. */
  stop(): Promise<void>
  start(): Promise<void>
}

/** Starts a server on this machine. Close it with `stop`, or use `serverForTest`. */
export async function serve(initial: Routes): Promise<TestServer> {
  const routes = new Map(Object.entries(initial))
  const requests: SeenRequest[] = []
  const answer = async (incoming: IncomingMessage, response: ServerResponse) => {
    const request = await seen(incoming)
    requests.push(request)
    const route = routeFor(routes, request) ?? { status: 404, text: 'no such route' }
    behave(typeof route === 'function' ? route(request) : route, response)
  }
  const open = (port: number) =>
    listen(
      createServer((incoming, response) => void answer(incoming, response).catch(() => response.destroy())),
      port,
    )
  let server: Server | undefined = await open(0)
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    setBehaviour: (route, behaviour) => void routes.set(route, behaviour),
    start: async () => {
      server ??= await open(port)
    },
    stop: async () => {
      const closing = server
      server = undefined
      closing?.closeAllConnections()
      await new Promise((resolve) => (closing ? closing.close(resolve) : resolve(undefined)))
    },
  }
}

function routeFor(routes: Map<string, Route>, { method, path }: SeenRequest): Route | undefined {
  const plain = path.split('?')[0] ?? path
  const exact = routes.get(`${method} ${plain}`) ?? routes.get(plain)
  if (exact) return exact
  const open = [...routes.keys()].filter((key) => key.endsWith('*'))
  const fitting = open.filter((key) => plain.startsWith(prefixOf(key, method)))
  return routes.get(fitting.sort((a, b) => b.length - a.length)[0] ?? '')
}

function prefixOf(key: string, method: string): string {
  const pattern = key.slice(0, -1)
  return pattern.startsWith(`${method} `) ? pattern.slice(method.length + 1) : pattern
}

async function seen(incoming: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const { method = 'GET', url = '/', headers } = incoming
  return { method, path: url, headers, body: Buffer.concat(chunks).toString('utf8') }
}

function listen(server: Server, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}
