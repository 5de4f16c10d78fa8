import type { Change } from '../store/changes.ts'

/* The keys of a config in the words of the page. What is not here keeps its own name. */
const keyWords: Record<string, string> = {
  name: 'Name of the set-up',
  helpdesks: 'Helpdesk',
  sources: 'Source',
  label: 'name',
  baseUrl: 'address',
  origin: 'address',
  adapter: 'kind of helpdesk',
  preset: 'preset',
  definition: 'definition',
  settings: 'setting',
  appliesTo: 'applies to',
  off: 'switched off',
  requests: 'request',
  mappings: 'mapping',
  fields: 'field',
  dataPoints: 'Data point',
  precedence: 'Whose word counts',
  usual: 'usually',
  points: 'for',
  join: 'Matching of ticket and conversation',
  windowHours: 'hours',
  security: 'Security',
  languageModel: 'Language model',
  launches: 'Launch',
  macros: 'Macro',
  model: 'model',
  url: 'address',
  auth: 'credentials',
  timeoutMs: 'time-out in milliseconds',
  keyrings: 'allowed ways of keeping credentials',
  lockAfterMinutes: 'minutes until it locks',
}

type Labels = Readonly<Record<string, string>>

/** The place of a change for people: `Source Shop → address`. `labels` name sources and helpdesks by id. */
export function placeOf({ path }: Change, labels: Labels): string {
  const [list, id, ...rest] = path
  if ((list === 'sources' || list === 'helpdesks' || list === 'dataPoints') && id !== undefined) {
    return [`${keyWords[list]} ${labels[id] ?? id}`, ...rest.map(wordOf)].join(' → ')
  }
  return path.map(wordOf).join(' → ')
}

const wordOf = (key: string): string => keyWords[key] ?? key

export const kindWords: Record<Change['kind'], string> = {
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  moved: 'order changed',
}

/** A value on one line; a whole part of the config is named by what it is. */
export function valueWords(value: unknown): string {
  if (Array.isArray(value) && value.every((entry) => typeof entry !== 'object')) return value.join(', ')
  if (value === true) return 'yes'
  if (value === false) return 'no'
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
