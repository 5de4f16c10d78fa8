import { failed, ok, type Result } from '#lib/contract/failure.ts'
import { launchCredentialId, launchOrigin, type SessionLaunch } from '#lib/contract/launch.ts'
import { StartedSession } from '#lib/contract/launch-value.ts'
import { wrongShape } from '#lib/contract/make-failure.ts'
import { remark } from '#lib/contract/remarks.ts'
import type { EngineDeps, ResolvedSource } from '../engine.ts'
import { gather } from '../gather.ts'
import { RateLimiter } from '../rate-limiter.ts'
import { search } from '../search.ts'
import { SourceError } from '../source-error.ts'
import { toFailure } from '../to-failure.ts'
import type { LaunchValues } from './list-launch.ts'

/** An answer with a link and an invitation has a few hundred bytes. */
const mostBytes = 200_000

/**
 * Makes a session by the same way as sources are asked: permission → credentials → POST → limits → JSON. It is sent
 * once, because a second one would be a second session. Never rejects; the failure's `sourceId` is the launch's.
 */
export async function startSession(
  launch: SessionLaunch,
  values: LaunchValues,
  deps: EngineDeps,
): Promise<Result<StartedSession>> {
  try {
    const options = { deps, limiter: new RateLimiter(), forbidden: [] }
    const { replies } = await gather(sourceOf(launch), values, options)
    return ok(sessionIn(launch, replies.session, deps.now()))
  } catch (error) {
    return failed({ ...toFailure(error, deps.now()), sourceId: launchCredentialId(launch) })
  }
}

/** The request as a source's definition: so it has the same limits and the same care for its credentials. */
function sourceOf({ id, label, url, auth, body, timeoutMs }: SessionLaunch): ResolvedSource {
  const baseUrl = launchOrigin({ url })
  return {
    id: launchCredentialId({ id }),
    label,
    baseUrl,
    settings: {},
    definition: {
      role: 'actions',
      needs: [['ticketId']],
      provides: [],
      auth,
      requests: [{ id: 'session', method: 'POST', path: url.slice(originLength(url)), body }],
      mappings: [],
      freshSeconds: 0,
      keepSeconds: 0,
      timeoutMs,
      maxBytes: mostBytes,
    },
  }
}

/** As written: an origin that is parsed may be shorter by its usual port. */
const originLength = (url: string) => /^https?:\/\/[^/?#]+/.exec(url)?.[0].length ?? 0

/** What the answer has for agent and customer; a link that is none, or not a safe one, is a wrong answer. */
function sessionIn({ answer }: SessionLaunch, reply: unknown, at: Date): StartedSession {
  const invitation = answer.invitation === undefined ? null : search(reply, answer.invitation)
  const read = StartedSession.safeParse({
    link: search(reply, answer.link),
    ...(invitation !== null && { invitation }),
  })
  if (read.success) return read.data
  const places = new Set(read.error.issues.map(({ path }) => `answer.${String(path[0])}`))
  const fields = [...places].map((path) => ({
    path,
    problem: remark('noLink'),
  }))
  throw new SourceError(wrongShape(at, fields))
}
