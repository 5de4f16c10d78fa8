import type { DraftConfig, SourceDraft } from '../store/draft.ts'
import { proposeId } from '../store/propose-id.ts'
import { sourcesWords } from '../words/sources.ts'

/* Changes of the draft's sources. Each gives a new draft and leaves the old one as it is. */

export const withSource = (draft: DraftConfig, id: string, next: SourceDraft): DraftConfig => ({
  ...draft,
  sources: draft.sources.map((source) => (source.id === id ? next : source)),
})

/** Without the source and without what names it elsewhere. */
export function withoutSource(draft: DraftConfig, id: string): DraftConfig {
  const others = (ids: readonly string[]) => ids.filter((one) => one !== id)
  const { precedence, ...rest } = draft
  const sources = draft.sources.filter((source) => source.id !== id)
  if (!precedence) return { ...rest, sources }
  const points = Object.entries(precedence.points ?? {}).map(([point, ids]) => [point, others(ids)] as const)
  return {
    ...rest,
    sources,
    precedence: {
      ...precedence,
      usual: others(precedence.usual),
      ...(precedence.points && { points: Object.fromEntries(points.filter(([, ids]) => ids.length > 0)) }),
    },
  }
}

/** A copy right after the source, switched off, so that nobody is asked twice by surprise. */
export function withCopy(draft: DraftConfig, id: string): DraftConfig {
  const taken = draft.sources.map((source) => source.id)
  return {
    ...draft,
    sources: draft.sources.flatMap((source) => {
      if (source.id !== id) return [source]
      const copy = {
        ...structuredClone(source),
        id: proposeId(id, taken),
        label: sourcesWords.copyOf(source.label),
        off: true,
      }
      return [source, copy]
    }),
  }
}

/** The source one place up (-1) or down (1). */
export function withMoved(draft: DraftConfig, id: string, by: -1 | 1): DraftConfig {
  const from = draft.sources.findIndex((source) => source.id === id)
  const [moved] = draft.sources.slice(from, from + 1)
  const to = from + by
  if (!moved || to < 0 || to >= draft.sources.length) return draft
  const rest = draft.sources.toSpliced(from, 1)
  return { ...draft, sources: rest.toSpliced(to, 0, moved) }
}

/** Asked, or kept and never asked. */
export function withOff(draft: DraftConfig, id: string, off: boolean): DraftConfig {
  const sources = draft.sources.map((source) => {
    if (source.id !== id) return source
    const { off: _, ...asked } = source
    return off ? { ...asked, off } : asked
  })
  return { ...draft, sources }
}
