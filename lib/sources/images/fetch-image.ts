import { failed, ok, type Result } from '#lib/contract/failure.ts'
import { type LoadedImage, mostImageBytes } from '#lib/contract/image.ts'
import { failure } from '#lib/contract/make-failure.ts'
import { toBase64 } from '#lib/platform/base64.ts'
import { withDeadline } from '../deadline.ts'
import type { EngineDeps, ResolvedSource } from '../engine.ts'
import { signed } from '../exchange.ts'
import { asAgent } from '../gather.ts'
import { sendForBytes } from '../http.ts'
import { RateLimiter } from '../rate-limiter.ts'
import { toFetchRequest } from '../request.ts'
import { SourceError } from '../source-error.ts'
import { toFailure } from '../to-failure.ts'
import type { Way } from '../way.ts'
import { imageTypeOf } from './image-type.ts'

const timeoutMs = 15_000

/**
 * Fetches a picture of a conversation, as whoever the agent is at the source that it lies at; at any other place as
 * nobody. Redirects are refused like everywhere, because they could carry credentials to another host. Never rejects;
 * what is no picture that may be shown is a `bad-response` of the problem `wrong-shape`.
 */
export async function fetchImage(
  url: string,
  sources: readonly ResolvedSource[],
  deps: EngineDeps,
): Promise<Result<LoadedImage>> {
  const source = sourceAt(url, sources) ?? nobodyAt(url)
  try {
    const options = { deps, limiter: new RateLimiter(), forbidden: [] }
    const bytes = await asAgent(source, options, (way) => bytesOf(way, url))
    const type = imageTypeOf(bytes)
    if (!type) throw new SourceError(failure('bad-response', deps.now(), { problem: 'wrong-shape' }))
    return ok({ type, base64: toBase64(bytes) })
  } catch (error) {
    const reason = toFailure(error, deps.now())
    return failed(source.id === nobody ? reason : { ...reason, sourceId: source.id })
  }
}

function bytesOf(way: Way, url: string): Promise<Uint8Array<ArrayBuffer>> {
  return withDeadline(timeoutMs, (deadline) => {
    const request = signed(way, { url, method: 'GET', headers: { accept: 'image/*' } })
    const about = { sourceId: way.sourceId, requestId: imageRequest, variables: { url } }
    const limits = { ...way.limits, timeoutMs, maxBytes: mostImageBytes }
    const send = (signal: AbortSignal) =>
      way.transport(toFetchRequest(request, way.withCookies, signal), about)
    return sendForBytes(send, limits, deadline.signal)
  })
}

/** What a transport is told that is asked for a picture. */
export const imageRequest = 'image'

/** The source at whose address it lies: of several the one with the longest, since one host may serve many. */
function sourceAt(url: string, sources: readonly ResolvedSource[]): ResolvedSource | undefined {
  const { origin } = new URL(url)
  const rank = ({ baseUrl }: ResolvedSource) => (url.startsWith(baseUrl) ? baseUrl.length : 0)
  const [best] = sources
    .filter(({ baseUrl }) => new URL(baseUrl).origin === origin)
    .toSorted((a, b) => rank(b) - rank(a))
  return best
}

const nobody = 'nobody'

function nobodyAt(url: string): ResolvedSource {
  return {
    id: nobody,
    label: nobody,
    baseUrl: new URL(url).origin,
    settings: {},
    definition: {
      role: 'packet',
      needs: [],
      provides: [],
      auth: { kind: 'none' },
      requests: [],
      mappings: [],
      freshSeconds: 0,
      keepSeconds: 0,
      timeoutMs,
      maxBytes: mostImageBytes,
    },
  }
}
