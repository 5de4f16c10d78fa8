import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { introductionWords } from '#components/introduction-words.ts'
import { Button } from '#components/ui/button.tsx'
import type { Section } from '../sections.tsx'
import type { PanelView } from '../view.ts'
import { CaseStep } from './case-step.tsx'
import styles from './introduction.module.css'
import { KeysStep } from './keys-step.tsx'
import { LooksStep } from './looks-step.tsx'

/** What each step is given. */
export interface StepProps {
  /** The section on screen. */
  section: Section
  view: PanelView
}

const steps = [
  { name: 'case', Step: CaseStep },
  { name: 'keys', Step: KeysStep },
  { name: 'looks', Step: LooksStep },
] as const

/**
 * Shows a new agent the panel in three steps, below the ticket that they work on and never over it. It waits in one
 * line until they ask for it, takes no focus by itself, and is gone for good with its last step, Skip or Escape.
 */
export default function Introduction(props: StepProps) {
  const [at, setAt] = useState<number>()
  const region = useRef<HTMLElement>(null)
  useMarked(at === undefined ? undefined : steps[at]?.name)
  const end = () => {
    // Where the keyboard goes on: what had it is gone.
    if (region.current?.contains(document.activeElement)) {
      document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus()
    }
    props.view.actions.prefer({ introduced: true })
  }
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    end()
  }
  return (
    <section
      ref={region}
      className={styles.introduction}
      aria-label={introductionWords.title}
      data-introduction={at === undefined ? 'offer' : steps[at]?.name}
      onKeyDown={pressed}
    >
      {at === undefined ? (
        <Offer onBegin={() => setAt(0)} onEnd={end} />
      ) : (
        <Shown key={at} at={at} {...props} region={region} onGo={setAt} onEnd={end} />
      )}
    </section>
  )
}

/** Which part of the panel a step speaks of: its style says where that is. */
function useMarked(step: string | undefined): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    if (step === undefined) return
    dataset.introduced = step
    return () => {
      delete dataset.introduced
    }
  }, [step])
}

function Offer({ onBegin, onEnd }: { onBegin(): void; onEnd(): void }) {
  return (
    <div className={styles.offer}>
      <p>{introductionWords.offer}</p>
      <span className={styles.buttons}>
        <Button look="small" data-do="begin" onClick={onBegin}>
          {introductionWords.begin}
        </Button>
        <Button look="small" data-do="skip" onClick={onEnd}>
          {introductionWords.no}
        </Button>
      </span>
    </div>
  )
}

interface ShownProps extends StepProps {
  at: number
  region: RefObject<HTMLElement | null>
  onGo(step: number): void
  onEnd(): void
}

/** One step. Its title takes the focus, so that it is read out with how far one is. */
function Shown({ at, region, onGo, onEnd, ...props }: ShownProps) {
  useEffect(() => region.current?.querySelector<HTMLElement>('h2')?.focus(), [region])
  const step = steps[at]
  if (!step) return null
  const { Step, name } = step
  const isLast = at === steps.length - 1
  return (
    <>
      <h2 className={styles.title} tabIndex={-1}>
        {introductionWords[name].title}{' '}
        <span className={styles.progress}>{introductionWords.step(at + 1, steps.length)}</span>
      </h2>
      <p>{introductionWords[name].text}</p>
      <Step {...props} />
      <div className={styles.buttons}>
        <Button look="small" data-do="next" onClick={isLast ? onEnd : () => onGo(at + 1)}>
          {isLast ? introductionWords.done : introductionWords.next}
        </Button>
        {at > 0 && (
          <Button look="small" onClick={() => onGo(at - 1)}>
            {introductionWords.back}
          </Button>
        )}
        {!isLast && (
          <Button look="small" data-do="skip" onClick={onEnd}>
            {introductionWords.skip}
          </Button>
        )}
      </div>
    </>
  )
}
