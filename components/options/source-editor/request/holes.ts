import type { SourceDefinition } from '#lib/contract/source.ts'

/** What the whole definition may need, each once. */
export const neededKeys = ({ needs }: SourceDefinition) => [...new Set(needs.flat())]

/** The names that a request can use: what the source needs, its settings, and what other requests have bound. */
export function holesFor(
  definition: SourceDefinition,
  settings: Readonly<Record<string, string>>,
  requestId: string,
): string[] {
  const bound = boundNames(definition, requestId)
  const own = definition.requests.find(({ id }) => id === requestId)
  return [
    ...neededKeys(definition),
    ...Object.keys(settings).map((name) => `settings.${name}`),
    ...bound,
    ...(own?.forEach ? [own.forEach.as] : []),
    ...(own?.paging?.kind === 'cursor' ? ['page.cursor'] : []),
  ].filter((name, index, all) => name !== '' && all.indexOf(name) === index)
}

/** Names that other requests of the chain take out of their replies. */
export const boundNames = ({ requests }: SourceDefinition, requestId: string): string[] =>
  requests.filter(({ id }) => id !== requestId).flatMap(({ bind = {} }) => Object.keys(bind))

/** Names in `{{…}}` that nothing gives. */
export function unknownHoles(template: unknown, known: readonly string[]): string[] {
  const text = JSON.stringify(template) ?? ''
  const named = [...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name = '']) => name)
  return [...new Set(named)].filter((name) => !known.includes(name))
}
