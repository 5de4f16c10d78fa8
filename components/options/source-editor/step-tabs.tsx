import { type KeyboardEvent, useRef } from 'react'
import { Hidden } from '#components/ui/hidden.tsx'
import { CheckIcon } from '#components/ui/icons.tsx'
import styles from './source-editor.module.css'
import { type StepName, stepOrder } from './steps.ts'
import { editorWords } from './words.ts'

interface StepTabsProps {
  id: string
  selected: StepName
  missing: Readonly<Record<StepName, readonly string[]>>
  onSelect(step: StepName): void
}

/** The four steps as tabs after the ARIA pattern. They can be gone through in any order. */
export function StepTabs({ id, selected, missing, onSelect }: StepTabsProps) {
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextStep(event.key, selected)
    if (!next) return
    event.preventDefault()
    onSelect(next)
    list.current?.querySelector<HTMLElement>(`[data-step="${next}"]`)?.focus()
  }
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={editorWords.steps}
      className={styles.steps}
      onKeyDown={onKeyDown}
    >
      {stepOrder.map((step, index) => (
        <button
          key={step}
          type="button"
          role="tab"
          id={`${id}-tab-${step}`}
          data-step={step}
          data-done={missing[step].length === 0}
          aria-selected={step === selected}
          aria-controls={`${id}-panel-${step}`}
          tabIndex={step === selected ? 0 : -1}
          className={styles.step}
          onClick={() => onSelect(step)}
        >
          {`${index + 1} ${editorWords.stepNames[step]}`}
          {missing[step].length === 0 && (
            <>
              {' '}
              <CheckIcon />
              <Hidden>{editorWords.done}</Hidden>
            </>
          )}
        </button>
      ))}
    </div>
  )
}

function nextStep(key: string, selected: StepName): StepName | undefined {
  const at = stepOrder.indexOf(selected)
  if (key === 'ArrowRight') return stepOrder[(at + 1) % stepOrder.length]
  if (key === 'ArrowLeft') return stepOrder[(at + stepOrder.length - 1) % stepOrder.length]
  if (key === 'Home') return stepOrder[0]
  return key === 'End' ? stepOrder.at(-1) : undefined
}
