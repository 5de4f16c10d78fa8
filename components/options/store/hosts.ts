import { sessionAddresses } from '../launches/launch-source.ts'
import { originOf } from './draft.ts'
import type { OptionsView } from './store.ts'

/** Every origin that the draft or the config in use names, once. */
export function originsOf({ draft, page }: Pick<OptionsView, 'draft' | 'page'>): string[] {
  const addresses = [draft, page?.active].flatMap((config) => [
    ...(config?.helpdesks ?? []).map(({ origin }) => origin),
    ...(config?.sources ?? []).map(({ baseUrl }) => baseUrl),
    ...(config?.languageModel?.kind === 'openai-compatible' ? [config.languageModel.url] : []),
    ...sessionAddresses(config?.launches),
  ])
  return [...new Set(addresses.flatMap((address) => originOf(address) ?? []))]
}
