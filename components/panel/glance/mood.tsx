import { glanceWords } from '#components/glance-words.ts'
import { Chip } from '#components/ui/chip.tsx'
import { Hidden } from '#components/ui/hidden.tsx'
import type { Tone } from '#components/ui/tone.ts'
import { moodLabel, words } from '#components/words.ts'
import type { Brief } from '#lib/contract/brief.ts'
import styles from './glance.module.css'

type MoodProps = Extract<Brief['mood'], { state: 'sent' }>['value']

/** Where the mood is going, as a line: its words are for those who do not see it. */
const courses = { falling: 'M1 2c4 0 5 6 12 7', steady: 'M1 5h12', rising: 'M1 9c4 0 5-6 12-7' } as const

/** How the customer feels and where that is going. */
export function Mood({ label, score, trend }: MoodProps) {
  return (
    <Chip tone={moodTone(label, score)} title={words.brief.mood}>
      {moodLabel(label)}
      {trend && (
        <>
          <Hidden>{`, ${glanceWords.trends[trend]}`}</Hidden>
          <svg className={styles.trend} viewBox="0 0 14 10" aria-hidden="true">
            <path d={courses[trend]} />
          </svg>
        </>
      )}
    </Chip>
  )
}

/** Bots' scales differ, but below zero is bad on all that we know, and so are these words. */
function moodTone(label: string, score: number | undefined): Tone {
  if (/negativ|angry|anger|frustrat|upset|annoy/i.test(label) || (score ?? 0) < 0) return 'warn'
  return /positiv|happy|satisf/i.test(label) ? 'good' : 'plain'
}
