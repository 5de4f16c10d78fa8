import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useOptions } from '../store/context.ts'
import { useChanges, useProblems } from '../store/use-draft.ts'
import { type Gap, gapsOf, type Step, stepsOf } from './steps.ts'

/** How far the set-up has come, and what each source still lacks. */
export function useSteps(): { steps: Step[]; gaps: Gap[] } {
  const view = useOptions(
    useShallow(({ draft, page, workbench, allowed, tests, unsaved }) => ({
      draft,
      page,
      workbench,
      allowed,
      tests,
      unsaved,
    })),
  )
  const problems = useProblems()
  const changes = useChanges().length
  return useMemo(
    () => ({ steps: stepsOf(view, problems, changes), gaps: gapsOf(view, problems) }),
    [view, problems, changes],
  )
}
