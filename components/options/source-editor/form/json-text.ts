/** A JSON text that was read, or the place where it stops being JSON. */
export type ReadJson = { ok: true; value: unknown } | { ok: false; problem: string }

/** Reads a JSON text and says in words where it breaks; an empty text is no value and no mistake. */
export function readJson(text: string): ReadJson {
  if (text.trim() === '') return { ok: true, value: undefined }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, problem: `This is not JSON: ${placeOf(text, error)}.` }
  }
}

/** Chromium names the offset, Firefox the line; Chromium names no place where the text ends too early. */
function placeOf(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  const line = /line (\d+) column (\d+)/.exec(message)
  if (line) return `line ${line[1]}, character ${line[2]}`
  const offset = /position (\d+)/.exec(message)
  if (!offset || Number(offset[1]) >= text.trimEnd().length)
    return 'it ends too early, a bracket or a quote is missing'
  const before = text.slice(0, Number(offset[1])).split('\n')
  return `line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}`
}

/** The text of a JSON value, indented. */
export const jsonText = (value: unknown): string =>
  value === undefined ? '' : JSON.stringify(value, null, 2)
