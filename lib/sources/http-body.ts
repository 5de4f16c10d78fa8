import { failure } from '#lib/contract/make-failure.ts'
import { SourceError } from './source-error.ts'

/** How large a body may be; `timeoutMs` is what a failure says of the time. */
interface BodyLimits {
  timeoutMs: number
  maxBytes: number
  now: () => Date
}

/** The body as text, and its size. Throws a `SourceError`. */
export async function readBody(
  response: Response,
  signal: AbortSignal,
  limits: BodyLimits,
): Promise<{ text: string; bytes: number }> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of chunksWithin(response, signal, limits)) {
    bytes += chunk.byteLength
    text += decoder.decode(chunk, { stream: true })
  }
  return { text: text + decoder.decode(), bytes }
}

/** The body piece by piece, within the time and the size. Throws a `SourceError`. */
export async function* chunksWithin(
  response: Response,
  signal: AbortSignal,
  { maxBytes, timeoutMs, now }: BodyLimits,
): AsyncGenerator<Uint8Array> {
  const tooLarge = () => new SourceError(failure('too-large', now(), { limitBytes: maxBytes }))
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    await response.body?.cancel().catch(() => undefined)
    throw tooLarge()
  }
  let bytes = 0
  try {
    for await (const chunk of chunksOf(response)) {
      bytes += chunk.byteLength
      if (bytes > maxBytes) throw tooLarge()
      yield chunk
    }
  } catch (error) {
    if (error instanceof SourceError) throw error
    throw new SourceError(
      signal.aborted
        ? failure('timeout', now(), { afterMs: timeoutMs })
        : failure('bad-response', now(), { problem: 'cut-off' }),
    )
  }
}

// By hand and not by `for await (… of response.body)`: Chromium's streams have no async iterator before 124.
async function* chunksOf(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader()
  if (!reader) return
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
  } finally {
    reader.cancel().catch(() => undefined)
  }
}
