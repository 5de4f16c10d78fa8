import { lazy, Suspense } from 'react'
import { copyText } from '#components/ui/copy-text.ts'
import { Hidden } from '#components/ui/hidden.tsx'
import { Skeleton } from '#components/ui/skeleton.tsx'
import type { Failure } from '#lib/contract/failure.ts'
import { adapterNames } from '../helpdesks/adapter-words.ts'
import { Outcome } from '../outcome.tsx'
import { problemsIn } from '../problems.ts'
import { useOptions, useOptionsStore, useServices } from '../store/context.ts'
import { originOf, type SourceDraft } from '../store/draft.ts'
import { useAllowHosts } from '../store/use-allow-hosts.ts'
import { useProblems, useReadOnly } from '../store/use-draft.ts'
import { sourcesWords } from '../words/sources.ts'
import { useCredential } from './use-credential.ts'
import { useSourceEdits } from './use-source-edits.ts'

const SourceEditor = lazy(async () => ({
  default: (await import('../source-editor/source-editor.tsx')).SourceEditor,
}))

/** The editor of a source over the page's store: connect, request, map, test. */
export function Editor({ source }: { source: SourceDraft }) {
  const workbench = useOptions((view) => view.workbench)
  const loading = <Skeleton lines={6} label={sourcesWords.loadingEditor} />
  if (!workbench) return loading
  return (
    <Suspense fallback={loading}>
      <Wired source={source} workbench={workbench} />
    </Suspense>
  )
}

type Workbench = NonNullable<Parameters<typeof SourceEditor>[0]['workbench']>

function Wired({ source, workbench }: { source: SourceDraft; workbench: Workbench }) {
  const store = useOptionsStore()
  const redirectUrl = useOptions(({ page }) => page?.redirectUrl)
  const { draft, index } = useDraftAround(source)
  const problems = problemsIn(useProblems(), `sources.${index}`)
  const origin = originOf(source.baseUrl) ?? ''
  const hostAllowed = useOptions(({ allowed }) => allowed[origin] ?? false)
  const { allow } = useAllowHosts()
  const { change } = useSourceEdits(source)
  const { state, place, ...credential } = useCredential(source)
  return (
    <>
      <Hidden as="h2">{sourcesWords.setUp}</Hidden>
      <SourceEditor
        source={source}
        problems={problems}
        helpdesks={draft.helpdesks.map((helpdesk) => ({
          id: helpdesk.id,
          name: `${adapterNames[helpdesk.adapter] ?? helpdesk.adapter} (${helpdesk.origin})`,
        }))}
        rules={draft.dataPoints ?? []}
        workbench={workbench}
        readOnly={useReadOnly()}
        hostAllowed={hostAllowed}
        onAllowHost={() => allow([origin])}
        credential={{ ...credential, entered: state === 'entered' }}
        test={(inputs, intent) =>
          store.getState().testSource({ source, inputs, ...(intent !== undefined && { intent }) })
        }
        onChange={change}
        redirectUrl={redirectUrl}
        onCopyDiagnostics={useCopyDiagnostics()}
      />
      <Outcome place={place} />
    </>
  )
}

function useDraftAround({ id }: SourceDraft) {
  const draft = useOptions((view) => view.draft)
  return { draft, index: draft.sources.findIndex((source) => source.id === id) }
}

function useCopyDiagnostics() {
  const { client } = useServices()
  return (failure: Failure) =>
    void client.call('diagnostics', { failure }).then((reply) => reply.ok && copyText(reply.value.text))
}
