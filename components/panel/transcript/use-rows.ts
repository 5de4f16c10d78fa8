import { useMemo, useState } from 'react'
import type { Brief, Transcript } from '#lib/contract/snapshot.ts'
import { stepKinds } from './fold-steps.ts'
import { type Row, rowsOf } from './rows.ts'

/** The rows of a conversation. Folded steps open on a click, and never hide a turn that the reader was led to. */
export function useRows(
  data: Transcript,
  brief: Brief | undefined,
  shown: readonly number[],
): { rows: readonly Row[]; toggle(key: string): void } {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const shownText = shown.join()
  const rows = useMemo(() => {
    const tried = brief && brief.tried.state !== 'not-sent' ? brief.tried.value : []
    const indexes = new Set(shownText === '' ? [] : shownText.split(',').map(Number))
    return rowsOf(data, { handedOffAt: brief?.handedOffAt, kinds: stepKinds(tried), open, shown: indexes })
  }, [data, brief, open, shownText])
  const toggle = (key: string) =>
    setOpen((before) =>
      before.has(key) ? new Set([...before].filter((one) => one !== key)) : new Set([...before, key]),
    )
  return { rows, toggle }
}
