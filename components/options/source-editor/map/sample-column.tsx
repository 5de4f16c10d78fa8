import { useMemo, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { Mapping } from '#lib/contract/source.ts'
import { fieldWords, pointWords } from '../../data-points/point-words.ts'
import { mapWords } from '../../words/map.ts'
import { useEditor } from '../editor-context.ts'
import { SelectInput, TextBox } from '../form/field.tsx'
import { Fold } from '../form/fold.tsx'
import { readJson } from '../form/json-text.ts'
import type { Step } from './json-path.ts'
import { JsonTree } from './json-tree.tsx'
import styles from './map.module.css'
import type { Target } from './target.ts'
import { isUsed, placeOf, usedPlaces } from './used-paths.ts'

/** The replies to map, and where they came from. They hold customer data and stay in this page. */
export interface Samples {
  from: 'nowhere' | 'test' | 'pasted'
  replies: Readonly<Record<string, unknown>>
}

interface SampleColumnProps {
  samples: Samples
  /** What a chosen value is used for; nothing where the mapping cannot be changed. */
  aim: { target: Target | undefined; to: Mapping['to'] } | undefined
  refusal: string | undefined
  onSamples(next: Samples): void
  onAsk(): void
  onChoose(steps: readonly Step[]): void
}

/** The last reply, or a pasted one, as a tree to choose values from. */
export function SampleColumn({ samples, aim, refusal, onSamples, onAsk, onChoose }: SampleColumnProps) {
  const { definition } = useEditor()
  const used = useMemo(() => usedPlaces(definition?.mappings ?? []), [definition])
  const empty = samples.from === 'nowhere'
  return (
    <>
      {empty ? (
        <p className={styles.soft}>{mapWords.nothingYet}</p>
      ) : (
        <p className={styles.soft}>{samples.from === 'test' ? mapWords.ofTest : mapWords.pasted}</p>
      )}
      <div>
        <Button look="small" onClick={onAsk}>
          {empty ? mapWords.ask : mapWords.askAgain}
        </Button>
      </div>
      {!empty && aim && (
        <p className={styles.aim} role="status">
          {refusal ?? mapWords.aim(aimWords(aim.target, aim.to))}
        </p>
      )}
      {!empty && (
        <JsonTree
          label={mapWords.reply}
          root={samples.replies}
          isUsed={(steps) => isUsed(used, placeOf(steps))}
          onChoose={onChoose}
        />
      )}
      <PasteSample samples={samples} onSamples={onSamples} />
    </>
  )
}

function aimWords(target: Target | undefined, to: Mapping['to']): string {
  const [first, ...inner] = target?.names ?? []
  if (first === undefined) return mapWords.theList(mapWords.lists[to])
  const names = [pointWords(`${to}.${first}`), ...inner.map(fieldWords)].join(' → ')
  return target?.part === 'currency' ? mapWords.theCurrency(names) : names
}

function PasteSample({ samples, onSamples }: Pick<SampleColumnProps, 'samples' | 'onSamples'>) {
  const { definition } = useEditor()
  const requests = definition?.requests ?? []
  const [request, setRequest] = useState('')
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({})
  const id = requests.find((one) => one.id === request)?.id ?? requests[0]?.id ?? ''
  const text = texts[id] ?? ''
  const read = readJson(text)
  const use = () => {
    if (!read.ok || read.value === undefined) return
    const kept = samples.from === 'pasted' ? samples.replies : {}
    onSamples({ from: 'pasted', replies: { ...kept, [id]: read.value } })
  }
  return (
    <Fold title={mapWords.paste}>
      {requests.length > 1 && (
        <SelectInput
          label={mapWords.ofRequest}
          value={id}
          options={requests.map((one) => ({ value: one.id, label: one.id }))}
          onSelect={setRequest}
        />
      )}
      <TextBox
        label={mapWords.replyJson}
        help={mapWords.replyHelp}
        problem={read.ok ? undefined : read.problem}
        value={text}
        onText={(next) => setTexts({ ...texts, [id]: next })}
      />
      <div>
        <Button disabled={!read.ok || read.value === undefined} onClick={use}>
          {mapWords.useReply}
        </Button>
      </div>
    </Fold>
  )
}
