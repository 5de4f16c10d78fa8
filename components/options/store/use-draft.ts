import { useMemo } from 'react'
import type { ConfigProblem } from '#lib/contract/workbench.ts'
import { type Change, changesBetween } from './changes.ts'
import { useOptions } from './context.ts'
import { isReadOnly } from './draft.ts'

const none: readonly ConfigProblem[] = []

/** What is wrong with the draft, by place; empty until the workbench is loaded. */
export function useProblems(): readonly ConfigProblem[] {
  const draft = useOptions((view) => view.draft)
  const workbench = useOptions((view) => view.workbench)
  return useMemo(() => workbench?.checkConfig(draft) ?? none, [draft, workbench])
}

/** How the draft differs from the config in use; everything is new where there is none. */
export function useChanges(): readonly Change[] {
  const draft = useOptions((view) => view.draft)
  const active = useOptions((view) => view.page?.active)
  return useMemo(() => (active ? changesBetween(active, draft) : []), [active, draft])
}

export const useReadOnly = (): boolean => useOptions(({ page }) => isReadOnly(page))
