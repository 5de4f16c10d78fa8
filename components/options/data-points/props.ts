import type { DataPointRule } from '#lib/contract/data-point.ts'
import type { SourceRole } from '#lib/contract/source.ts'
import type { Precedence } from '#lib/contract/team-config.ts'
import type { Workbench } from '#lib/contract/workbench.ts'

export interface DataPointsProps {
  rules: readonly DataPointRule[]
  precedence: Precedence | undefined
  sources: readonly { id: string; label: string; role: SourceRole }[]
  workbench: Workbench
  readOnly: boolean
  onRules(next: DataPointRule[]): void
  onPrecedence(next: Precedence | undefined): void
}
