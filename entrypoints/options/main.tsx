import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '#components/ui/tokens.css'
import '#components/ui/base.css'
import { OptionsPage } from '#components/options/options-page.tsx'
import { createOptionsStore } from '#components/options/store.ts'
import { connectOptions } from '#lib/messaging/options-client.ts'
import { browser } from '#lib/platform/browser.ts'

const root = document.getElementById('root')
if (!root) throw new Error('the options page has no #root')

const store = createOptionsStore(connectOptions())
const requestHosts = (origins: string[]) => browser.permissions.request({ origins })

createRoot(root).render(
  <StrictMode>
    <OptionsPage store={store} requestHosts={requestHosts} />
  </StrictMode>,
)
