import { useOptionsStore } from '../store/context.ts'
import type { SourceDraft } from '../store/draft.ts'
import { sourcesWords } from '../words/sources.ts'
import { withCopy, withMoved, withOff, withoutSource, withSource } from './edits.ts'

/** What a lead can do with a source of the draft. */
export function useSourceEdits({ id, label }: SourceDraft) {
  const { edit } = useOptionsStore().getState()
  return {
    change: (next: SourceDraft) => edit((draft) => withSource(draft, id, next)),
    duplicate: () => edit((draft) => withCopy(draft, id)),
    move: (by: -1 | 1) => edit((draft) => withMoved(draft, id, by)),
    setOff: (off: boolean) => edit((draft) => withOff(draft, id, off)),
    remove: () => edit((draft) => withoutSource(draft, id), sourcesWords.removed(label || id)),
  }
}
