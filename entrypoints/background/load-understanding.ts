import type { UnderstandingModule } from '#lib/understanding/understanding-module.ts'
import { loadScript } from './load-script.ts'

/** What reads conversations, loaded once in a worker's life; see `understandingSlot`. */
export const loadUnderstanding = (): Promise<UnderstandingModule> =>
  loadScript('understanding.js', 'batonUnderstanding')
