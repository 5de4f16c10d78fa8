import { defineContentScript } from 'wxt/utils/define-content-script'
import { startHelpdeskPage } from '#lib/helpdesk-page/start.ts'
import { workerLine } from '#lib/helpdesk-page/worker-line.ts'

/** Registered at run time for the hosts of the config; see entrypoints/background/registrations.ts. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  runAt: 'document_idle',
  // WXT would tell the page by a window message that the extension is here.
  noScriptStartedPostMessage: true,
  main(context) {
    // An update of the extension injects this script again; the copy before it must let go of the page.
    void startHelpdeskPage(workerLine(), context.signal)
  },
})
