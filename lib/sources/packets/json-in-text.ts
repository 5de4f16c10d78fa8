/** More places than a note can sensibly begin an object at: each is read to its end. */
const mostStarts = 200

/** So many characters are looked at in all, however many beginnings a text has. */
const mostLooks = 5_000_000

/** The JSON objects in a text, in their order; braces that begin none are words like any other. */
export function jsonObjectsIn(text: string): unknown[] {
  const found: unknown[] = []
  let looks = 0
  let start = text.indexOf('{')
  for (let tries = 0; start >= 0 && tries < mostStarts && looks < mostLooks; tries++) {
    const end = objectEnd(text, start)
    looks += (end ?? text.length) - start
    const object = end === undefined ? undefined : parsedJson(text.slice(start, end))
    if (object !== undefined) found.push(object)
    start = text.indexOf('{', object === undefined || end === undefined ? start + 1 : end)
  }
  return found
}

/** The place after the brace that closes the one at `start`; braces inside JSON's texts do not count. */
function objectEnd(text: string, start: number): number | undefined {
  let depth = 0
  let quoted = false
  for (let index = start; index < text.length; index++) {
    const char = text[index]
    if (quoted && char === '\\') index++
    else if (char === '"') quoted = !quoted
    else if (!quoted && char === '{') depth++
    else if (!quoted && char === '}' && --depth === 0) return index + 1
  }
  return undefined
}

/** What a text is as JSON; `undefined` for one that is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
