import type { Done } from './store.ts'

const words: Record<Done['what'], string> = {
  imported: 'Imported. This config is in use now.',
  'import-refused': 'Not imported.',
  'config-removed': 'The config is removed.',
  'credential-saved': 'Entered. Kept until the browser closes.',
  'credential-removed': 'Removed from this browser.',
  'hosts-changed': 'Access is up to date.',
  'cache-cleared': 'The cache is empty.',
}

/** What the page says after an action. */
export const doneWords = ({ what }: Done): string => words[what]
