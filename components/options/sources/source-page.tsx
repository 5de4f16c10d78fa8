import { sourceRoles } from '#components/labels.ts'
import { Button } from '#components/ui/button.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { goTo } from '../shell/route.ts'
import { useOptions } from '../store/context.ts'
import { originOf, type SourceDraft } from '../store/draft.ts'
import { useReadOnly } from '../store/use-draft.ts'
import { sourcesWords } from '../words/sources.ts'
import { definitionOf, presetOf } from './about-source.ts'
import { Editor } from './editor.tsx'
import { FailureDetail } from './failure-detail.tsx'
import { HealthChip } from './health-chip.tsx'
import { kindWords } from './source-names.ts'
import { useHealth } from './use-health.ts'
import { useSourceEdits } from './use-source-edits.ts'

/** One source: what it is and how it fares, and its editor. */
export function SourcePage({ id }: { id: string }) {
  const source = useOptions(({ draft }) => draft.sources.find((one) => one.id === id))
  if (!source) {
    return <PageHead title={sourcesWords.unknown} about={<a href="#/sources">{sourcesWords.all}</a>} />
  }
  return <Source key={id} source={source} />
}

function Source({ source }: { source: SourceDraft }) {
  const workbench = useOptions((view) => view.workbench)
  const health = useHealth(source)
  const role = definitionOf(source, workbench)?.role
  const name = source.label || source.id
  const where = originOf(source.baseUrl)
  const kind = kindWords(source, presetOf(source, workbench))
  return (
    <>
      <PageHead
        title={name}
        about={where ? sourcesWords.sendsTo(kind, where) : sourcesWords.sendsNowhere(kind)}
        chips={
          <>
            {role && <Chip>{sourceRoles[role]}</Chip>}
            <HealthChip health={health} label={name} />
          </>
        }
        actions={<Actions source={source} />}
      />
      {health.state === 'fails' && <FailureDetail {...health} label={name} />}
      <Editor source={source} />
    </>
  )
}

function Actions({ source }: { source: SourceDraft }) {
  const readOnly = useReadOnly()
  const { duplicate, setOff, remove } = useSourceEdits(source)
  if (readOnly) return null
  const removeAndLeave = () => {
    remove()
    goTo({ page: 'sources' })
  }
  return (
    <>
      <Button onClick={duplicate}>{sourcesWords.duplicate}</Button>
      <Button onClick={() => setOff(!source.off)}>
        {source.off ? sourcesWords.switchOn : sourcesWords.switchOff}
      </Button>
      <Button onClick={removeAndLeave}>{sourcesWords.remove}</Button>
    </>
  )
}
