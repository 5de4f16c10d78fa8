import { type LanguageModelConfig, languageModelId } from '#lib/contract/language-model.ts'
import type { SourceDraft } from '../store/draft.ts'
import { shellWords } from '../words/shell.ts'

/** A language model behind an endpoint, as far as it is written. */
export interface EndpointDraft {
  kind: 'openai-compatible'
  url: string
  model: string
  auth: 'bearer' | 'none'
  timeoutMs: number
}

export const emptyEndpoint: EndpointDraft = {
  kind: 'openai-compatible',
  url: '',
  model: '',
  auth: 'bearer',
  timeoutMs: 8000,
}

/** The language model as the page's parts for sources see it: its credentials and its health are theirs. */
export const modelSource = ({ url, auth }: EndpointDraft): SourceDraft => ({
  id: languageModelId,
  label: shellWords.titles['language-model'],
  baseUrl: url,
  definition: { auth: { kind: auth } },
})

/** The browser's own model; the first answer after a start of the browser takes longer. */
export const builtIn = { kind: 'built-in' as const, timeoutMs: 20_000 }

/** The config's language model, where it is one behind an endpoint. */
export const endpointOf = (model: LanguageModelConfig | undefined): EndpointDraft | undefined =>
  model?.kind === 'openai-compatible' ? model : undefined
