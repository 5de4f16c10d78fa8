import { mendingWords } from '#components/mending-words.ts'
import type { Shortcut } from './shortcuts-sheet.tsx'

/** The keys that hold in the transcript alone: `transcript/keys.ts` and its search field act on them. */
export function transcriptShortcuts(): Shortcut[] {
  const { keys } = mendingWords
  return [
    { label: keys.search, key: 's, Ctrl+F' },
    { label: keys.hits, key: 'Enter, Shift+Enter' },
    { label: keys.endSearch, key: 'Esc' },
    { label: keys.turns, key: '↓ ↑' },
    { label: keys.pages, key: 'Page ↓, Page ↑' },
    { label: keys.ends, key: 'Home, End' },
  ]
}
