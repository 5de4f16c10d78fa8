import { sourceRoles } from '#components/labels.ts'
import { Chip } from '#components/ui/chip.tsx'
import { Switch } from '#components/ui/switch.tsx'
import { problemsIn } from '../problems.ts'
import { hrefOf } from '../shell/route.ts'
import rows from '../shell/rows.module.css'
import { useOptions } from '../store/context.ts'
import { originOf, type SourceDraft } from '../store/draft.ts'
import { useProblems, useReadOnly } from '../store/use-draft.ts'
import { sourcesWords } from '../words/sources.ts'
import { definitionOf, lacksCredential, presetOf } from './about-source.ts'
import { FailureDetail } from './failure-detail.tsx'
import { HealthChip } from './health-chip.tsx'
import { RowActions } from './row-actions.tsx'
import { kindWords } from './source-names.ts'
import styles from './sources.module.css'
import { useHealth } from './use-health.ts'
import { useSourceEdits } from './use-source-edits.ts'

interface SourceRowProps {
  source: SourceDraft
  index: number
  last: boolean
}

/** A source in the list: what it is, how it fares, what it lacks, and what can be done with it. */
export function SourceRow({ source, index, last }: SourceRowProps) {
  const workbench = useOptions((view) => view.workbench)
  const readOnly = useReadOnly()
  const health = useHealth(source)
  const { setOff } = useSourceEdits(source)
  const role = definitionOf(source, workbench)?.role
  const name = source.label || source.id
  return (
    <li className={rows.row} data-row={source.id}>
      <div className={rows.line}>
        <Switch
          label={sourcesWords.asked(name)}
          on={!source.off}
          disabled={readOnly}
          onChange={(on) => setOff(!on)}
        />
        <a className={styles.name} href={hrefOf({ page: 'source', id: source.id })}>
          {name}
        </a>
        {role && <Chip>{sourceRoles[role]}</Chip>}
        <HealthChip health={health} label={name} />
        <Lacks source={source} index={index} />
        {!readOnly && <RowActions source={source} first={index === 0} last={last} />}
      </div>
      <p className={styles.about}>
        {kindWords(source, presetOf(source, workbench))} ·{' '}
        {originOf(source.baseUrl) ?? sourcesWords.noAddress}
      </p>
      {health.state === 'fails' && <FailureDetail {...health} label={name} />}
    </li>
  )
}

/** What keeps a source from being asked. */
function Lacks({ source, index }: { source: SourceDraft; index: number }) {
  const lacking = useOptions(({ page, workbench }) => lacksCredential(source, page, workbench))
  const refused = useOptions(({ allowed }) => allowed[originOf(source.baseUrl) ?? ''] === false)
  const problems = problemsIn(useProblems(), `sources.${index}`).length
  return (
    <>
      {problems > 0 && <Chip tone="bad">{sourcesWords.mistakes(problems)}</Chip>}
      {refused && !source.off && <Chip tone="warn">{sourcesWords.hostNotAllowed}</Chip>}
      {lacking && <Chip tone="warn">{sourcesWords.credentialsMissing}</Chip>}
    </>
  )
}
