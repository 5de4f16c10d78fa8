import { type FormEvent, useEffect, useId, useState } from 'react'
import { doingWords } from '#components/doing-words.ts'
import { knowledgeWords } from '#components/knowledge-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import { firstQuestion } from '#lib/drafting/knowledge/question.ts'
import { Failures } from '../lazy-failures.tsx'
import type { SheetProps } from '../sheets.tsx'
import styles from './articles.module.css'
import { Articles } from './articles.tsx'
import { type Found, useSearch } from './use-search.ts'

/** Articles of the knowledge bases: suggested for the customer's last question, or searched for by the agent. */
export default function ArticlesSheet({ snapshot, view, onClose }: SheetProps) {
  const [question, setQuestion] = useState(() => firstQuestion(snapshot.cards.brief.data))
  const { state, search } = useSearch(view.actions.searchArticles)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the suggestion is made once, when the sheet opens
  useEffect(() => {
    if (question !== '') search(question)
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (question.trim() !== '') search(question)
  }
  const insert = async (text: string) => {
    if (await view.actions.insert(text)) onClose()
  }
  return (
    <Sheet name="articles" title={knowledgeWords.title} closeLabel={doingWords.close} onClose={onClose}>
      <SearchForm question={question} onChange={setQuestion} onSubmit={submit} />
      <Results state={state} snapshot={snapshot} view={view} onInsert={(text) => void insert(text)} />
    </Sheet>
  )
}

interface SearchFormProps {
  question: string
  onChange(question: string): void
  onSubmit(event: FormEvent): void
}

function SearchForm({ question, onChange, onSubmit }: SearchFormProps) {
  const id = useId()
  return (
    <search>
      <form className={styles.search} onSubmit={onSubmit}>
        <label htmlFor={id} className={styles.label}>
          {knowledgeWords.search}
        </label>
        <input
          id={id}
          type="search"
          dir="auto"
          className={styles.field}
          value={question}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            // The browser would empty the field first, and the sheet would stay.
            if (event.key !== 'Escape') return
            event.preventDefault()
            event.currentTarget.closest('dialog')?.close()
          }}
        />
        <Button look="main" type="submit" disabled={question.trim() === ''}>
          {knowledgeWords.button}
        </Button>
      </form>
    </search>
  )
}

type ResultsProps = Pick<SheetProps, 'snapshot' | 'view'> & { state: Found; onInsert(text: string): void }

function Results({ state, ...props }: ResultsProps) {
  return (
    <div role="status" aria-busy={state.kind === 'searching'}>
      {state.kind === 'searching' && <p className={styles.soft}>{knowledgeWords.searching}</p>}
      {state.kind === 'failed' && <Failures failures={[state.failure]} severe view={props.view} />}
      {state.kind === 'found' && (
        <>
          {state.failures.length > 0 && (
            <Failures failures={state.failures} severe={state.articles.length === 0} view={props.view} />
          )}
          <Articles articles={state.articles} {...props} />
        </>
      )}
    </div>
  )
}
