import { Button, IconButton } from '#components/ui/button.tsx'
import { CloseIcon } from '#components/ui/icons.tsx'
import { mapWords } from '../../words/map.ts'
import { SelectInput, TextInput } from '../form/field.tsx'
import { Rows } from '../form/rows.tsx'
import { useLocal } from '../form/use-local.ts'
import styles from './map.module.css'

interface WordsFormProps {
  label: string
  /** Baton's words; without them any word goes. */
  options: readonly string[] | undefined
  words: Record<string, string>
  onWords(next: Record<string, string>): void
}

type Pair = readonly [string, string]

/** The system's words beside Baton's. A word that is not listed gives no value. */
export function WordsForm({ label, options, words, onWords }: WordsFormProps) {
  if (!options) {
    return (
      <Rows
        legend={mapWords.wordsOf(label)}
        columns={[mapWords.theirs, mapWords.ours]}
        what="word"
        value={words}
        onValue={(next) => onWords(next ?? {})}
      />
    )
  }
  return <Choices options={options} words={words} onWords={onWords} />
}

function Choices({
  options,
  words,
  onWords,
}: Omit<WordsFormProps, 'label' | 'options'> & { options: readonly string[] }) {
  const [rows, setRows] = useLocal<Pair[], Record<string, string>>(
    words,
    (value) => Object.entries(value),
    (pairs) => Object.fromEntries(pairs.filter(([theirs, ours]) => theirs !== '' && ours !== '')),
    onWords,
  )
  const replace = (index: number, pair: Pair) => setRows(rows.map((row, at) => (at === index ? pair : row)))
  return (
    <fieldset className={styles.words}>
      <legend className={styles.label}>{mapWords.theirsAndOurs}</legend>
      {rows.map(([theirs, ours], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; its word changes with every key pressed
        <div key={index} className={styles.word}>
          <TextInput
            bare
            code
            label={mapWords.theirsNr(index + 1)}
            value={theirs}
            onText={(next) => replace(index, [next, ours])}
          />
          <SelectInput
            bare
            label={mapWords.oursFor(theirs || index + 1)}
            value={options.includes(ours) ? ours : ''}
            options={[
              { value: '', label: mapWords.noValue },
              ...options.map((value) => ({ value, label: value })),
            ]}
            onSelect={(next) => replace(index, [theirs, next])}
          />
          <IconButton
            label={mapWords.removeWord(theirs || index + 1)}
            icon={<CloseIcon />}
            onClick={() => setRows(rows.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <div>
        <Button look="small" onClick={() => setRows([...rows, ['', '']])}>
          {mapWords.addWord}
        </Button>
      </div>
    </fieldset>
  )
}
