import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '#components/ui/tokens.css'
import '#components/ui/base.css'
import { speakChosen } from '#components/messages/pages/speak-chosen.ts'
import { OptionsPage } from '#components/options/options-page.tsx'
import type { OptionsServices } from '#components/options/services.ts'
import { createOptionsStore } from '#components/options/store/store.ts'
import { connectOptions } from '#lib/messaging/options-client.ts'
import { browser } from '#lib/platform/browser.ts'
import { builtInAvailability, downloadBuiltIn, promptApi } from '#lib/platform/built-in-model.ts'
import { chosenLanguage } from '#lib/platform/panel-language.ts'
import { hostPattern, mayReach } from '#lib/settings/hosts.ts'
import { download } from './download.ts'

const root = document.getElementById('root')
if (!root) throw new Error('the options page has no #root')

const services: OptionsServices = {
  client: connectOptions(),
  loadWorkbench: async () => (await import('./workbench.ts')).workbench,
  requestHosts: (hosts) => browser.permissions.request({ origins: [...new Set(hosts.map(hostPattern))] }),
  hostAllowed: mayReach,
  builtInModel: {
    availability: () => builtInAvailability(promptApi()),
    download: () => downloadBuiltIn(promptApi()),
  },
  download,
  readFile: (file) => file.text(),
}

await speakChosen(await chosenLanguage())
createRoot(root).render(
  <StrictMode>
    <OptionsPage store={createOptionsStore(services)} services={services} />
  </StrictMode>,
)
