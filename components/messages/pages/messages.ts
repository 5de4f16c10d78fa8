import type { shell } from './en/shell.ts'

/** All words of the options page and the practice desk, by area; English is the model for the other languages. */
export interface PageMessages {
  shell: typeof shell
}
