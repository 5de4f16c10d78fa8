import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { useOptions, useOptionsStore } from '../store/context.ts'
import { guideWords } from '../words/guide.ts'
import { presetsWords } from '../words/presets.ts'
import styles from './guide.module.css'
import { keysFor, missingFor, type TestInputs } from './test-inputs.ts'
import { TestResult } from './test-result.tsx'

/** Runs every source's real requests for one customer and says what came of each. */
export function QuickTest({ main }: { main: boolean }) {
  const sources = useOptions(({ draft }) => draft.sources)
  const workbench = useOptions((view) => view.workbench)
  const asked = sources.filter(({ off }) => !off)
  const [tried, setTried] = useState<TestInputs>()
  const { running, run } = useTests()
  if (asked.length === 0) return <p>{guideWords.nothingToTest}</p>
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const inputs = inputsOf(new FormData(event.currentTarget))
    setTried(inputs)
    const ready = asked.filter((source) => missingFor(source, workbench, inputs).length === 0)
    void run(ready.map((source) => ({ source, inputs })))
  }
  return (
    <div className={styles.test}>
      <form className={styles.test} onSubmit={submit} aria-label={guideWords.testAll} autoComplete="off">
        <div className={styles.inputs}>
          {keysFor(asked, workbench).map((key) => (
            <TextField
              key={key}
              name={key}
              label={presetsWords.keys[key]}
              autoComplete="off"
              spellCheck={false}
            />
          ))}
        </div>
        <div>
          <Button look={main ? 'main' : 'plain'} type="submit" disabled={running}>
            {running ? guideWords.testing : guideWords.testAll}
          </Button>
        </div>
      </form>
      <div role="status">
        {tried && (
          <ul className={styles.results}>
            {asked.map((source) => (
              <TestResult key={source.id} source={source} missing={missingFor(source, workbench, tried)} />
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

function useTests() {
  const store = useOptionsStore()
  const [running, setRunning] = useState(false)
  const run = async (tests: { source: object; inputs: TestInputs }[]) => {
    setRunning(true)
    await Promise.all(tests.map((test) => store.getState().testSource(test)))
    setRunning(false)
  }
  return { running, run }
}

/** Empty fields are not known. */
function inputsOf(form: FormData): TestInputs {
  const given = [...form].map(([name, value]) => [name, String(value).trim()] as const)
  return Object.fromEntries(given.filter(([, value]) => value !== ''))
}
