import { locale } from '#components/ui/locale.ts'

const clock = { timeStyle: 'short' } as const
const full = { dateStyle: 'full', timeStyle: 'long' } as const

interface MomentProps {
  /** ISO 8601. */
  at: string
  format?: Intl.DateTimeFormatOptions
}

/** The local time of day, as the day stands above it; the tooltip has the moment in full. */
export function Moment({ at, format = clock }: MomentProps) {
  return (
    <time dateTime={at} title={textOf(at, full)}>
      {textOf(at, format)}
    </time>
  )
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format takes longer than drawing a turn. */
function textOf(at: string, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options)
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(key, format)
  return format.format(new Date(at))
}
