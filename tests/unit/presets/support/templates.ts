import type { Preset, RequestTemplate, SourceDefinition } from '#lib/contract/source.ts'
import { pageCursor } from '#lib/sources/template.ts'

/** The names in the holes of a request. */
export const holesOf = ({ path, query, headers, body }: RequestTemplate): string[] =>
  [...JSON.stringify([path, query, headers, body]).matchAll(/\{\{\s*([\w.]+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => name !== pageCursor)

/** What requests can count on (`always`), and what may come to be known (`some`), for which they have to wait. */
export function surelyKnown({ definition, settings = [] }: Preset): { always: string[]; some: string[] } {
  const { needs, requests } = definition
  const sure = needs.reduce((common, keys) => common.filter((key) => keys.includes(key)))
  const always = [...sure, ...settings.map(({ name }) => `settings.${name}`)]
  const bound = requests.flatMap(({ bind = {} }) => Object.keys(bind))
  return { always, some: [...always, ...needs.flat(), ...bound] }
}

/** Whether a reply is read into records, and not only to know what to ask next. */
export function bringsRecords({ mappings, packets }: SourceDefinition, requestId: string): boolean {
  const paths = [...mappings.map(({ each }) => each), ...(packets ? [packets.each] : [])]
  return paths.some((path) => path.match(/[\w-]+/g)?.includes(requestId))
}
