import { browser } from '#lib/platform/browser.ts'
import type { KeyStore } from './keyring.ts'

const name = 'keyring'

/** Session mode: the key lives in `storage.session`, in memory, and is gone with the browser. */
export const sessionKeyStore: KeyStore = {
  load: async () => (await browser.storage.session.get(name))[name],
  save: (value) => browser.storage.session.set({ [name]: value }),
}
