import { CardFrame } from '#components/ui/card.tsx'
import { words } from '#components/words.ts'
import type { UnifiedProfile } from '#lib/contract/unified-profile.ts'
import { customerFields } from './customer-fields.tsx'
import { Rows } from './row.tsx'
import type { PanelView } from './view.ts'

/** The customer's data points on which systems disagree, where the agent looks first; nothing where all agree. */
export function Conflicts({ profile, view }: { profile: UnifiedProfile | undefined; view: PanelView }) {
  const rows = profile && customerFields(profile, view, ({ conflicting }) => conflicting)
  if (!rows || rows.length === 0) return null
  return (
    <CardFrame name="conflicts" state="ready" title={words.brief.conflicts}>
      <Rows>{rows}</Rows>
    </CardFrame>
  )
}
