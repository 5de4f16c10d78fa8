import { type Bidi, runInBrowserWindow } from './bidi.ts'

/** `extension` in the expression is the extension's object in Firefox's own code. */
const ofExtension = (bidi: Bidi, addonId: string, expression: string): Promise<string> =>
  runInBrowserWindow(
    bidi,
    `const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)})
    return await (${expression})`,
  )

/** Watches and stops the extension's event page the way Firefox itself does when it has been idle. */
export function workerControl(bidi: Bidi, addonId: string) {
  const state = () => ofExtension(bidi, addonId, 'extension.backgroundState')
  return {
    isRunning: async () => (await state()) !== 'stopped',
    kill: async () => {
      // Without the options an open port or a pending request would keep the event page alive. Whether it stopped
      // is told by the event: a panel that connects again may have started it anew by the time one looks.
      const stopped = await ofExtension(
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
