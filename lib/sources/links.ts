import { search } from './search.ts'
import { fillUrlPart, MissingVariable } from './template.ts'

/** A page of the source's own host, filled from a record; `undefined` where a part is missing. */
export function linkTo(
  template: string,
  paths: Readonly<Record<string, string>>,
  item: unknown,
  baseUrl: string,
): string | undefined {
  const values = Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, search(item, path)]))
  try {
    const url = new URL(baseUrl.replace(/\/$/, '') + fillUrlPart(template, values))
    return url.origin === new URL(baseUrl).origin ? url.href : undefined
  } catch (error) {
    if (error instanceof MissingVariable) return undefined
    throw error
  }
}
