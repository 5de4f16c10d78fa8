import * as z from 'zod/mini'
import { Line, SafeUrl } from './primitives.ts'

const timeoutMs = z.int().check(z.gte(500), z.lte(60_000))

/**
 * The language model that writes the brief's sentence, where a lead has switched one on. Holds no secret: the API key
 * is entered on each device, for the address's origin.
 */
export const LanguageModelConfig = z.discriminatedUnion('kind', [
  /** An endpoint that answers `POST {url}/chat/completions` as OpenAI's does. */
  z.object({
    kind: z.literal('openai-compatible'),
    /** Without `/chat/completions`, e.g. `https://llm.example.com/v1`. */
    url: SafeUrl,
    /** The model's name at the endpoint. */
    model: Line,
    /** `bearer`: an API key. `none`: whoever reaches it may ask. */
    auth: z.enum(['bearer', 'none']),
    timeoutMs,
  }),
  /** The model that the browser has built in (Chrome's Prompt API). */
  z.object({ kind: z.literal('built-in'), timeoutMs }),
])
export type LanguageModelConfig = z.infer<typeof LanguageModelConfig>

/** Under this id its API key and its health are kept: no source can have it, because theirs have no capitals. */
export const languageModelId = 'languageModel'
