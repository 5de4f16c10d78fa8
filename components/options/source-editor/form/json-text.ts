import { formWords } from '../../words/form.ts'

/** A JSON text that was read, or the place where it stops being JSON. */
export type ReadJson = { ok: true; value: unknown } | { ok: false; problem: string }

/** Reads a JSON text and says in words where it breaks; an empty text is no value and no mistake. */
export function readJson(text: string): ReadJson {
  if (text.trim() === '') return { ok: true, value: undefined }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, problem: formWords.notJson(placeOf(text, error)) }
  }
}

/** Chromium names the offset, Firefox the line; Chromium names no place where the text ends too early. */
function placeOf(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  const line = /line (\d+) column (\d+)/.exec(message)
  if (line) return formWords.place(Number(line[1]), Number(line[2]))
  const offset = /position (\d+)/.exec(message)
  if (!offset || Number(offset[1]) >= text.trimEnd().length) return formWords.endsEarly
  const before = text.slice(0, Number(offset[1])).split('\n')
  return formWords.place(before.length, (before.at(-1)?.length ?? 0) + 1)
}

/** The text of a JSON value, indented. */
export const jsonText = (value: unknown): string =>
  value === undefined ? '' : JSON.stringify(value, null, 2)
