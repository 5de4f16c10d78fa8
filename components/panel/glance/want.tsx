import { Suspense } from 'react'
import { Chip } from '#components/ui/chip.tsx'
import { Clamp } from '#components/ui/clamp.tsx'
import { Meter } from '#components/ui/meter.tsx'
import { intentLabel, words } from '#components/words.ts'
import type { Brief } from '#lib/contract/brief.ts'
import styles from '../brief.module.css'
import { BriefFlag } from '../lazy-flag.tsx'
import { ReadIn } from '../read-in.tsx'
import type { PanelView } from '../view.ts'
import { Mood } from './mood.tsx'

/** What the customer wants, with the intent and the mood beside it: they are read together. */
export function Want({ brief, view }: { brief: Brief; view: PanelView }) {
  const { want, mood } = brief
  if (want.state === 'not-sent' && mood.state === 'not-sent') return null
  const { text, intent, confidence } = want.state === 'not-sent' ? {} : want.value
  return (
    <div className={styles.want}>
      {want.state !== 'not-sent' && text !== undefined && (
        <div className={styles.lead} data-part="want" data-state={want.state}>
          <Clamp
            lines={2}
            text={text === intent ? intentLabel(text) : text}
            more={words.more}
            less={words.less}
          />
          {want.state === 'inferred' && <ReadIn evidence={want.evidence} view={view} />}
          <Suspense>
            <BriefFlag name="want" label={words.brief.want} />
          </Suspense>
        </div>
      )}
      <div className={styles.chips}>
        <Suspense>
          <BriefFlag
            name={intent ? 'intent' : 'mood'}
            label={intent ? words.brief.intent : words.brief.mood}
          />
        </Suspense>
        {intent && (
          <span data-part="intent">
            <Chip title={`${words.brief.intent}: ${intent}`}>
              {intentLabel(intent)}
              {confidence !== undefined && <Meter value={confidence} label={words.brief.certainty} />}
            </Chip>
          </span>
        )}
        {mood.state !== 'not-sent' && (
          <span data-part="mood" data-state={mood.state}>
            <Mood {...mood.value} />{' '}
            {mood.state === 'inferred' && (
              <ReadIn evidence={mood.evidence} quiet={want.state === 'inferred'} view={view} />
            )}
          </span>
        )}
      </div>
    </div>
  )
}
