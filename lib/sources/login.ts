import { failure } from '#lib/contract/make-failure.ts'
import type { Auth } from '#lib/contract/source.ts'
import { askOnce, boundBy } from './ask-request.ts'
import type { Credentials } from './credentials.ts'
import { SourceError } from './source-error.ts'
import type { Variables } from './template.ts'
import type { Way } from './way.ts'

/** The name of a log-in request where the requests of a test are shown. */
export const logInId = 'log-in'

/** What log-in requests gave, kept for as long as the browser's session. */
export interface TokenStore {
  get(sourceId: string): Promise<Variables | undefined>
  set(sourceId: string, login: Variables): Promise<void>
  remove(sourceId: string): Promise<void>
}

/** The log-ins under way: two tickets that are opened at once log in once. */
const underWay = new WeakMap<TokenStore, Map<string, Promise<Variables>>>()

/**
 * A log-in in place of `refused`, which has run out (or of none): the one that another run has brought or is
 * bringing, else a new one. A refused log-in is forgotten.
 */
export function sharedLogin(
  tokens: TokenStore,
  sourceId: string,
  refused: Variables | undefined,
  logInAnew: () => Promise<Variables>,
): Promise<Variables> {
  const logins = underWay.get(tokens) ?? new Map<string, Promise<Variables>>()
  underWay.set(tokens, logins)
  const running = logins.get(sourceId)
  if (running) return running
  const login = renew(tokens, sourceId, refused, logInAnew).finally(() => logins.delete(sourceId))
  logins.set(sourceId, login)
  return login
}

async function renew(
  tokens: TokenStore,
  sourceId: string,
  refused: Variables | undefined,
  logInAnew: () => Promise<Variables>,
): Promise<Variables> {
  const newer = await tokens.get(sourceId)
  if (newer && JSON.stringify(newer) !== JSON.stringify(refused)) return newer
  await tokens.remove(sourceId)
  const login = await logInAnew()
  await tokens.set(sourceId, login)
  return login
}

type LoginAuth = Extract<Auth, { kind: 'login' }>

/** Logs in and returns what the reply and its headers bind. A reply without them means that the log-in was refused. */
export async function logIn(way: Way, auth: LoginAuth, credentials: Credentials): Promise<Variables> {
  const { request } = auth
  const { trace } = way
  const named: Way = { ...way, trace: trace && ((exchange) => trace({ ...exchange, id: logInId })) }
  const reply = await askOnce(named, request, credentials)
  const fromHeaders = Object.entries(auth.bindHeaders ?? {}).map(([name, header]) => [
    name,
    reply.headers.get(header),
  ])
  const login: Variables = { ...boundBy(request, reply.body), ...Object.fromEntries(fromHeaders) }
  if (Object.values(login).some((value) => value === null)) {
    throw new SourceError(failure('unauthorized', way.limits.now(), {}))
  }
  return login
}
