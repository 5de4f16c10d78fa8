import type { Workbench } from '#lib/contract/workbench.ts'
import type { OptionsState } from '#lib/messaging/clients.ts'
import { endpointOf, modelSource } from '../language-model/model-source.ts'
import { launchSources } from '../launches/launch-source.ts'
import { lacksCredential } from '../sources/about-source.ts'
import { overviewWords } from '../words/overview.ts'

/** What the config in use still needs on this device, in a sentence. */
export function remainingWords(page: OptionsState, workbench: Workbench | undefined): string {
  const model = endpointOf(page.active?.languageModel)
  const asked = [
    ...(page.active?.sources ?? []),
    ...(model ? [modelSource(model)] : []),
    ...launchSources(page.active?.launches),
  ]
  const missing = asked.filter((source) => lacksCredential(source, page, workbench))
  const words = overviewWords
  const hosts = page.missingHosts.length > 0
  if (missing.length === 0) return hosts ? words.needs(words.accessToHosts) : words.complete
  const credentials = words.credentialsFor(missing.map(({ label }) => label).join(', '))
  return hosts ? words.needsBoth(words.accessToHosts, credentials) : words.needs(credentials)
}
