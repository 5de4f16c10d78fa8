import { fillUrlPart, MissingVariable } from './template.ts'

/** A page of the source's own host, filled with what the paths find; `undefined` where a part is missing. */
export function linkTo(
  template: string,
  paths: Readonly<Record<string, string>>,
  find: (path: string) => unknown,
  baseUrl: string,
): string | undefined {
  const values = Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, find(path)]))
  try {
    const url = new URL(baseUrl.replace(/\/$/, '') + fillUrlPart(template, values))
    return url.origin === new URL(baseUrl).origin ? url.href : undefined
  } catch (error) {
    if (error instanceof MissingVariable) return undefined
    throw error
  }
}
