import type { Bidi, Context } from './bidi.ts'

/**
 * Runs an expression in the browser's own window, with the browser's rights: `--remote-allow-system-access`
 * allows it. `extension` is the extension's object in Firefox's own code.
 */
async function inBrowserWindow(bidi: Bidi, addonId: string, expression: string): Promise<string> {
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const context = (tree.result as { contexts: Context[] }).contexts[0]?.context
  const code = `(async () => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)})
    return String(await (${expression}))
  })()`
  const params = { expression: code, awaitPromise: true, target: { context } }
  const { result } = await bidi.send('script.evaluate', params)
  const remote = result as { type: string; result?: { value: string }; exceptionDetails?: { text: string } }
  if (remote.type !== 'success') throw new Error(`Firefox refused: ${remote.exceptionDetails?.text}`)
  return remote.result?.value ?? ''
}

/** Watches and stops the extension's event page the way Firefox itself does when it has been idle. */
export function workerControl(bidi: Bidi, addonId: string) {
  const state = () => inBrowserWindow(bidi, addonId, 'extension.backgroundState')
  return {
    isRunning: async () => (await state()) !== 'stopped',
    kill: async () => {
      // Without the options an open port or a pending request would keep the event page alive. Whether it stopped
      // is told by the event: a panel that connects again may have started it anew by the time one looks.
      const stopped = await inBrowserWindow(
        bidi,
        addonId,
        `new Promise((resolve) => {
          extension.once('shutdown-background-script', () => resolve(true))
          extension
            .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
            .then(() => resolve(false))
        })`,
      )
      if (stopped !== 'true') throw new Error('The event page was not running, or Firefox did not stop it.')
    },
  }
}
