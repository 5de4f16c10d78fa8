import type { bars } from './en/bars.ts'
import type { credentials } from './en/credentials.ts'
import type { guide } from './en/guide.ts'
import type { helpdesks } from './en/helpdesks.ts'
import type { outcomes } from './en/outcomes.ts'
import type { overview } from './en/overview.ts'
import type { shell } from './en/shell.ts'
import type { sources } from './en/sources.ts'

/** All words of the options page and the practice desk, by area; English is the model for the other languages. */
export interface PageMessages {
  bars: typeof bars
  credentials: typeof credentials
  guide: typeof guide
  helpdesks: typeof helpdesks
  outcomes: typeof outcomes
  overview: typeof overview
  shell: typeof shell
  sources: typeof sources
}
