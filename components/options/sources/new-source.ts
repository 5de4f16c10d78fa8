import type { Preset } from '#lib/contract/source.ts'
import { originOf, type SourceDraft } from '../store/draft.ts'
import { proposeId } from '../store/propose-id.ts'
import { addingWords } from '../words/adding.ts'
import type { StartingPoint } from './starting-points.ts'

/** What a new source is made of: a preset, or an example to change. */
export type Beginning = { preset: Preset } | { point: StartingPoint }

/** What the form asks for. */
export interface NewSource {
  label: string
  baseUrl: string
  settings: Record<string, string>
}

export const settingsOf = (beginning: Beginning) =>
  'preset' in beginning ? (beginning.preset.settings ?? []) : []

/** The form as it is first shown. */
export function emptyForm(beginning: Beginning): NewSource {
  const label = 'preset' in beginning ? beginning.preset.name : ''
  return { label, baseUrl: '', settings: {} }
}

/** What is missing or wrong in the form, by field. */
export function formProblems(
  { label, baseUrl, settings }: NewSource,
  beginning: Beginning,
): Record<string, string> {
  const problems: Record<string, string> = {}
  if (label.trim() === '') problems.label = addingWords.noName
  if (originOf(withScheme(baseUrl)) === undefined) problems.baseUrl = addingWords.noAddress
  for (const { name, required, usual } of settingsOf(beginning)) {
    if (required && usual === undefined && !settings[name]?.trim()) problems[name] = addingWords.needed
  }
  return problems
}

/** The source of the draft that the form stands for. */
export function sourceFrom(form: NewSource, beginning: Beginning, taken: readonly string[]): SourceDraft {
  const given = Object.entries(form.settings).filter(([, value]) => value.trim() !== '')
  const made =
    'preset' in beginning
      ? { preset: beginning.preset.id }
      : { definition: structuredClone(beginning.point.definition) }
  return {
    id: proposeId(form.label, taken),
    label: form.label.trim(),
    ...made,
    baseUrl: withScheme(form.baseUrl),
    ...(given.length > 0 && { settings: Object.fromEntries(given) }),
  }
}

/** People leave `https://` out. */
function withScheme(text: string): string {
  const typed = text.trim()
  return typed === '' || /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`
}
