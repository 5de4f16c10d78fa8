import { transcriptWords } from '#components/transcript-words.ts'
import { locale } from '#components/ui/locale.ts'
import { words } from '#components/words.ts'
import { Moment } from './moment.tsx'
import styles from './transcript.module.css'

/** Begins a day. */
export function DayLine({ at }: { at: string }) {
  const day = { weekday: 'long', day: 'numeric', month: 'long' } as const
  const year = new Date(at).getFullYear() === new Date().getFullYear() ? {} : ({ year: 'numeric' } as const)
  return (
    <div className={styles.between} data-day="">
      <span>
        <Moment at={at} format={{ ...day, ...year }} />
      </span>
    </div>
  )
}

/** Says for how long nobody wrote. */
export function PauseLine({ ms }: { ms: number }) {
  const hours = new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay: 'long' })
  return (
    <div className={styles.pause} data-pause="">
      {transcriptWords.pause(hours.format(Math.round(ms / 3_600_000)))}
    </div>
  )
}

/** Where the bot handed over. */
export function HandoffLine({ at }: { at: string | undefined }) {
  return (
    <div className={styles.handoff} data-handoff="">
      <span>
        {words.transcript.handoff} {at && <Moment at={at} />}
      </span>
    </div>
  )
}
