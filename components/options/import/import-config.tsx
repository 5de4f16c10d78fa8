import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { CodeArea } from '#components/ui/text-field.tsx'
import type { TeamConfig } from '#lib/contract/team-config.ts'
import { Outcome } from '../outcome.tsx'
import { useAct, useOptions, useOptionsStore, useServices } from '../store/context.ts'
import type { OptionsView } from '../store/store.ts'
import { importingWords } from '../words/importing.ts'
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
        label={importingWords.file}
        onFile={(file) => void take(() => (file.size > mostCharacters * 4 ? tooLong : readFile(file)))}
      />
      <PasteBox busy={busy} onText={(text) => void take(() => text)} />
      <Outcome place="import" />
      {issues.length > 0 && <ImportIssues issues={issues} configInUse={configInUse} />}
    </div>
  )
}

/** The worker's issues are those of the last change that was refused: only an import's belong here. */
function importIssues({ page, answered }: OptionsView) {
  return (answered === 'import' && page?.issues) || none
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
      ({ issues, active }) => (issues.length === 0 ? `${importingWords.done}${besides(active)}` : undefined),
    )
  }
}

/** What agents get besides sources. */
function besides(config: TeamConfig | undefined): string {
  const macros = config?.macros?.length ?? 0
  const launches = config?.launches?.length ?? 0
  const words = importingWords
  if (macros > 0 && launches > 0) return ` ${words.hasBoth(words.macros(macros), words.launches(launches))}`
  if (macros > 0) return ` ${words.has(words.macros(macros))}`
  return launches > 0 ? ` ${words.has(words.launches(launches))}` : ''
}

const none: NonNullable<OptionsView['page']>['issues'] = []
/** Stands for a file that is not worth reading. */
const tooLong = ' '.repeat(mostCharacters + 1)

function problemOf(text: string | undefined): string | undefined {
  if (text === undefined) return importingWords.unreadable
  if (text.length > mostCharacters) return importingWords.tooLarge
  return text.trim() === '' ? importingWords.empty : undefined
}

function PasteBox({ busy, onText }: { busy: boolean; onText: (text: string) => void }) {
  const [text, setText] = useState('')
  return (
    <details className={styles.paste}>
      <summary>{importingWords.paste}</summary>
      <div className={styles.pasteBody}>
        <CodeArea
          label={importingWords.text}
          rows={8}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          placeholder={'{ "schema": "baton.team-config/2", … }'}
        />
        <div>
          <Button disabled={busy || text.trim() === ''} onClick={() => onText(text)}>
            {importingWords.importText}
          </Button>
        </div>
      </div>
    </details>
  )
}
