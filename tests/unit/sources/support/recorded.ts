import { readFile } from 'node:fs/promises'

interface Recorded {
  status: number
  headers: Record<string, string>
  body: unknown
}

/** A reply of a real system, as `tests/fixtures/recorded` keeps it, e.g. `vendure/login`. */
export async function recorded(name: string): Promise<Recorded> {
  const file = new URL(`../../../fixtures/recorded/${name}.json`, import.meta.url)
  return JSON.parse(await readFile(file, 'utf8')) as Recorded
}

/** The body alone. */
export const recordedBody = async (name: string): Promise<unknown> => (await recorded(name)).body
