import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { CodeArea } from '#components/ui/text-field.tsx'
import type { TeamConfig } from '#lib/contract/team-config.ts'
import { Outcome } from '../outcome.tsx'
import { useAct, useOptions, useOptionsStore, useServices } from '../store/context.ts'
import type { OptionsView } from '../store/store.ts'
import { FileDrop } from './file-drop.tsx'
import styles from './import-config.module.css'
import { ImportIssues } from './import-issues.tsx'

/** As many characters as the worker takes; a team config has a few thousand. */
const mostCharacters = 2_000_000

/** Takes a team config as a chosen file, as a dropped file, or as pasted text. */
export function ImportConfig() {
  const { busy } = useAct('import')
  const configInUse = useOptions(({ page }) => page?.active !== undefined)
  const reported = useOptions(importIssues)
  const [unreadable, setUnreadable] = useState<string>()
  const take = useTake(setUnreadable)
  const { readFile } = useServices()
  const issues = unreadable === undefined ? reported : [{ path: '', problem: unreadable }]
  return (
    <div className={styles.import}>
      <FileDrop
        busy={busy}
        label="Config file"
        onFile={(file) => void take(() => (file.size > mostCharacters * 4 ? tooLong : readFile(file)))}
      />
      <PasteBox busy={busy} onText={(text) => void take(() => text)} />
      <Outcome place="import" />
      {issues.length > 0 && <ImportIssues issues={issues} configInUse={configInUse} />}
    </div>
  )
}

/** The worker's issues are those of the last import or of the last change that was refused: only the first belong here. */
function importIssues({ page, acts }: OptionsView) {
  return (acts.import && page?.issues) || none
}

/** Reads the text, and gives it to the worker unless it is hopeless. */
function useTake(onProblem: (problem: string | undefined) => void) {
  const store = useOptionsStore()
  return async (read: () => Promise<string> | string) => {
    const text = await Promise.resolve(read()).catch(() => undefined)
    const problem = problemOf(text)
    onProblem(problem)
    if (text === undefined || problem !== undefined) return
    await store.getState().act(
      'import',
      (client) => client.call('importConfig', { text }),
      ({ issues, active }) =>
        issues.length === 0 ? `Imported. This config is in use now.${besides(active)}` : undefined,
    )
  }
}

/** What agents get besides sources. */
function besides(config: TeamConfig | undefined): string {
  const counts = [
    countOf(config?.macros?.length ?? 0, 'macro', 'macros'),
    countOf(config?.launches?.length ?? 0, 'launch', 'launches'),
  ].filter((part) => part !== undefined)
  return counts.length > 0 ? ` It has ${counts.join(' and ')}.` : ''
}

const countOf = (amount: number, one: string, many: string) =>
  amount === 0 ? undefined : `${amount} ${amount === 1 ? one : many}`

const none: NonNullable<OptionsView['page']>['issues'] = []
/** Stands for a file that is not worth reading. */
const tooLong = ' '.repeat(mostCharacters + 1)

function problemOf(text: string | undefined): string | undefined {
  if (text === undefined) return 'could not be read. Choose it again.'
  if (text.length > mostCharacters) return 'is too large for a team config (more than 2 MB).'
  return text.trim() === '' ? 'is empty.' : undefined
}

function PasteBox({ busy, onText }: { busy: boolean; onText: (text: string) => void }) {
  const [text, setText] = useState('')
  return (
    <details className={styles.paste}>
      <summary>Paste the config as text</summary>
      <div className={styles.pasteBody}>
        <CodeArea
          label="Config"
          rows={8}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          placeholder={'{ "schema": "baton.team-config/2", … }'}
        />
        <div>
          <Button disabled={busy || text.trim() === ''} onClick={() => onText(text)}>
            Import this text
          </Button>
        </div>
      </div>
    </details>
  )
}
