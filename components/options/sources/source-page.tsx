import { sourceRoles } from '#components/labels.ts'
import { Button } from '#components/ui/button.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { goTo } from '../shell/route.ts'
import { useOptions } from '../store/context.ts'
import { originOf, type SourceDraft } from '../store/draft.ts'
import { useReadOnly } from '../store/use-draft.ts'
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
    return <PageHead title="There is no such source" about={<a href="#/sources">All sources</a>} />
  }
  return <Source key={id} source={source} />
}

function Source({ source }: { source: SourceDraft }) {
  const workbench = useOptions((view) => view.workbench)
  const health = useHealth(source)
  const role = definitionOf(source, workbench)?.role
  const name = source.label || source.id
  const where = originOf(source.baseUrl)
  return (
    <>
      <PageHead
        title={name}
        about={`${kindWords(source, presetOf(source, workbench))}. ${where ? `Sends requests to ${where} only.` : 'No address yet.'}`}
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
      <Button onClick={duplicate}>Duplicate</Button>
      <Button onClick={() => setOff(!source.off)}>{source.off ? 'Switch on' : 'Switch off'}</Button>
      <Button onClick={removeAndLeave}>Remove</Button>
    </>
  )
}
