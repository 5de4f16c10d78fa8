import { failure } from '#lib/contract/make-failure.ts'
import type { Auth } from '#lib/contract/source.ts'
import { ask, boundBy, type Send } from './chain.ts'
import type { Credentials } from './credentials.ts'
import type { HttpLimits } from './http.ts'
import { SourceError } from './source-error.ts'
import type { Variables } from './template.ts'

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
export async function logIn(
  baseUrl: string,
  auth: LoginAuth,
  credentials: Credentials,
  send: Send,
  limits: HttpLimits,
): Promise<Variables> {
  const reply = await ask(baseUrl, auth.request, credentials, send, limits)
  const fromHeaders = Object.entries(auth.bindHeaders ?? {}).map(([name, header]) => [
    name,
    reply.headers.get(header),
  ])
  const login: Variables = { ...boundBy(auth.request, reply), ...Object.fromEntries(fromHeaders) }
  if (Object.values(login).some((value) => value === null)) {
    throw new SourceError(failure('unauthorized', limits.now(), {}))
  }
  return login
}
