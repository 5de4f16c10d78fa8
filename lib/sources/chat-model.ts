import * as z from 'zod/mini'
import { failed, ok, type Result } from '#lib/contract/failure.ts'
import { type LanguageModelConfig, languageModelId } from '#lib/contract/language-model.ts'
import { wrongShape } from '#lib/contract/make-failure.ts'
import { remark } from '#lib/contract/remarks.ts'
import type { SourceDefinition } from '#lib/contract/source.ts'
import { Breakers } from './breakers.ts'
import type { EngineDeps, ResolvedSource } from './engine.ts'
import { gather } from './gather.ts'
import { RateLimiter } from './rate-limiter.ts'
import { SourceError } from './source-error.ts'
import { toFailure } from './to-failure.ts'
import type { Exchange } from './way.ts'

/** A language model behind an endpoint like OpenAI's. */
export type ChatModel = Extract<LanguageModelConfig, { kind: 'openai-compatible' }>

/** One message of a chat, as the protocol writes it. */
export interface ChatMessage {
  readonly role: 'system' | 'user'
  readonly content: string
}

/** What was answered, as text and nothing else, and when. */
export interface ChatAnswer {
  at: string
  text: string
}

export interface ChatOptions {
  /** A lead tests it: then it is asked also while it is left alone otherwise. */
  byHand?: boolean
  /** Told of every try. It sees the API key. */
  trace?: (exchange: Exchange) => void
}

export type AskChat = (
  model: ChatModel,
  messages: readonly ChatMessage[],
  options?: ChatOptions,
) => Promise<Result<ChatAnswer>>

/**
 * Asks language models by the same way as sources: permission → credentials → fetch → limits → JSON. One for as long as
 * the worker lives, because it remembers which endpoints are down. Never rejects.
 *
 * The protocol: https://platform.openai.com/docs/api-reference/chat/create. Only what every endpoint that is like it
 * understands is sent: names for the answer's length, form and temperature differ between them and between models.
 */
export function createChat(deps: EngineDeps): AskChat {
  const breakers = new Breakers(deps.now)
  const limiter = new RateLimiter()
  return async (model, messages, { byHand = false, trace } = {}) => {
    const source = sourceOf(model)
    const ask = async () => {
      const options = { deps, limiter, forbidden: [], ...(trace && { trace }) }
      const { replies } = await gather(source, { messages }, options)
      return { at: deps.now().toISOString(), text: textIn(replies.chat, deps.now()) }
    }
    try {
      return ok(await breakers.run(`${languageModelId} ${model.url}`, byHand, ask))
    } catch (error) {
      return failed({ ...toFailure(error, deps.now()), sourceId: languageModelId })
    }
  }
}

/** An answer of a hundred words has a few thousand bytes; what "thinks" aloud has more. */
const mostBytes = 500_000

/** The request as a source's definition: so it has the same limits and the same care for its credentials. */
function sourceOf({ url, model, auth, timeoutMs }: ChatModel): ResolvedSource {
  const definition: SourceDefinition = {
    role: 'actions',
    needs: [['text']],
    provides: [],
    auth: { kind: auth },
    requests: [
      {
        id: 'chat',
        method: 'POST',
        path: '/chat/completions',
        body: { model: '{{settings.model}}', messages: '{{messages}}', stream: false },
      },
    ],
    mappings: [],
    freshSeconds: 0,
    keepSeconds: 0,
    timeoutMs,
    maxBytes: mostBytes,
  }
  return { id: languageModelId, label: model, baseUrl: url, settings: { model }, definition }
}

const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).check(z.minLength(1)),
})

/** The text of the first choice. A refusal, a call of a tool or an error has none. */
function textIn(reply: unknown, at: Date): string {
  const read = Completion.safeParse(reply)
  const text = read.success ? read.data.choices[0]?.message.content : undefined
  if (text !== undefined) return text
  const field = { path: 'choices.0.message.content', problem: remark('notInReply') }
  throw new SourceError(wrongShape(at, [field]))
}
