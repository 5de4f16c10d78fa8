import { ownWord } from '#components/messages/own-word.ts'
import type { Change } from '../store/changes.ts'
import { publishWords } from '../words/publish.ts'

type Labels = Readonly<Record<string, string>>

/** The place of a change for people: `Source Shop → address`. `labels` name sources and helpdesks by id. */
export function placeOf({ path }: Change, labels: Labels): string {
  const [list, id, ...rest] = path
  if ((list === 'sources' || list === 'helpdesks' || list === 'dataPoints') && id !== undefined) {
    return [`${wordOf(list)} ${labels[id] ?? id}`, ...rest.map(wordOf)].join(' → ')
  }
  return path.map(wordOf).join(' → ')
}

/** A key of a config in the words of the page; one that has none keeps its own name. */
const wordOf = (key: string): string => ownWord(publishWords.keys, key) ?? key

/** A value on one line; a whole part of the config is named by what it is. */
export function valueWords(value: unknown): string {
  if (Array.isArray(value) && value.every((entry) => typeof entry !== 'object')) return value.join(', ')
  if (value === true) return publishWords.yes
  if (value === false) return publishWords.no
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return text.length > 160 ? `${text.slice(0, 160)}…` : text
}

interface Named {
  id?: unknown
  label?: unknown
}

/** The names of sources by id, of both sides of a comparison; the later one's count. */
export function labelsOf(...configs: readonly ({ sources: readonly Named[] } | undefined)[]): Labels {
  const named = configs.flatMap((config) => config?.sources ?? [])
  return Object.fromEntries(
    named.flatMap(({ id, label }) =>
      typeof id === 'string' && typeof label === 'string' ? [[id, label]] : [],
    ),
  )
}
