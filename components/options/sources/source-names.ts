import type { Preset } from '#lib/contract/source.ts'
import type { SourceDraft } from '../store/draft.ts'
import { sourcesWords } from '../words/sources.ts'

/** What kind of source it is, in a few words: its preset's name, or that it is the team's own. */
export function kindWords(source: SourceDraft, preset: Preset | undefined): string {
  if (source.preset !== undefined) return preset?.name ?? source.preset
  return preset ? sourcesWords.madeFrom(preset.name) : sourcesWords.own
}
