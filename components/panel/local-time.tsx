import { glanceWords } from '#components/glance-words.ts'
import { locale } from '#components/ui/locale.ts'
import { useNow } from '#components/ui/now.ts'

/** What time it is where the customer is; nothing for a zone that the browser does not know. */
export function LocalTime({ timeZone }: { timeZone: string }) {
  const text = localTimeText(timeZone, useNow())
  return text === undefined ? null : <span data-part="local-time">{text}</span>
}

/** `Europe/Amsterdam` → "15:42 in Amsterdam". `now` in milliseconds. */
export function localTimeText(timeZone: string, now: number): string | undefined {
  const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone
  try {
    const clock = new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' })
    return glanceWords.localTime(clock.format(now), city)
  } catch {
    return undefined
  }
}
