import { Outcome } from '../outcome.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { useOptions } from '../store/context.ts'
import { useReadOnly } from '../store/use-draft.ts'
import { overviewWords } from '../words/overview.ts'
import { ConfigFile } from './config-file.tsx'
import { DeviceSources } from './device-sources.tsx'
import { Guide } from './guide.tsx'
import { HostAccess } from './host-access.tsx'
import { remainingWords } from './remaining.ts'
import { SideDoors } from './side-doors.tsx'
import { useSteps } from './use-steps.ts'

/** What is set up, what is still to do, and for the first visit the way there. */
export function OverviewPage() {
  const active = useOptions(({ page }) => page?.active)
  return active ? <InUse name={active.name} /> : <FirstRun />
}

function InUse({ name }: { name: string }) {
  const words = useOptions(({ page, workbench }) => (page ? remainingWords(page, workbench) : ''))
  const readOnly = useReadOnly()
  const { steps, gaps } = useSteps()
  const green = steps.every(({ done }) => done)
  return (
    <>
      <PageHead title={name} about={words} />
      <HostAccess />
      {!readOnly && !green && <Guide steps={steps} gaps={gaps} />}
      <DeviceSources />
      {!readOnly && <ConfigFile />}
    </>
  )
}

function FirstRun() {
  const { steps, gaps } = useSteps()
  return (
    <>
      <PageHead title={overviewWords.title} about={overviewWords.about} />
      <Outcome place="remove" />
      <Guide steps={steps} gaps={gaps} />
      <SideDoors />
    </>
  )
}
