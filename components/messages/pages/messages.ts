import type { bars } from './en/bars.ts'
import type { outcomes } from './en/outcomes.ts'
import type { shell } from './en/shell.ts'

/** All words of the options page and the practice desk, by area; English is the model for the other languages. */
export interface PageMessages {
  bars: typeof bars
  outcomes: typeof outcomes
  shell: typeof shell
}
