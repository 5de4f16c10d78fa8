import { loadScript } from './load-script.ts'
import type { SetupModule } from './setup-module.ts'

/** What answers the options page and keeps the config current, loaded once in a worker's life; see `setupSlot`. */
export const loadSetup = (): Promise<SetupModule> => loadScript('setup.js', 'batonSetup')
