import { useMemo } from 'react'
import { useOptions } from '../store/context.ts'
import type { SourceDraft } from '../store/draft.ts'
import { type Health, healthOf } from './health.ts'

/** How a source fares, by what happened last on this device. */
export function useHealth(source: SourceDraft): Health {
  const page = useOptions((view) => view.page)
  const tests = useOptions((view) => view.tests)
  return useMemo(() => healthOf(source, { page, tests }), [source, page, tests])
}
