import type { Workbench } from '#lib/contract/workbench.ts'
import type { OptionsState } from '#lib/messaging/clients.ts'
import { endpointOf, modelSource } from '../language-model/model-source.ts'
import { launchSources } from '../launches/launch-source.ts'
import { lacksCredential } from '../sources/about-source.ts'

/** What the config in use still needs on this device, in a sentence. */
export function remainingWords(page: OptionsState, workbench: Workbench | undefined): string {
  const model = endpointOf(page.active?.languageModel)
  const asked = [
    ...(page.active?.sources ?? []),
    ...(model ? [modelSource(model)] : []),
    ...launchSources(page.active?.launches),
  ]
  const missing = asked.filter((source) => lacksCredential(source, page, workbench))
  const parts = [
    page.missingHosts.length > 0 ? 'access to hosts' : undefined,
    missing.length > 0 ? `credentials for ${missing.map(({ label }) => label).join(', ')}` : undefined,
  ].filter((part) => part !== undefined)
  return parts.length === 0
    ? 'Everything that this config needs on this device is in place.'
    : `Still needed on this device: ${parts.join(', and ')}.`
}
