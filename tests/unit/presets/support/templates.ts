import type { Preset, RequestTemplate, SourceDefinition } from '#lib/contract/source.ts'
import { dataPoints } from '#lib/policy/data-points.ts'
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

/** The data points whose parts of a request go where they are forbidden. */
export const optionalPoints = ({ requests }: SourceDefinition): string[] => [
  ...new Set(
    [...JSON.stringify(requests).matchAll(/\[\[\s*([a-z]+(?:\.\w+){1,2})\s*:/g)].map(
      ([, point = '']) => point,
    ),
  ),
]

/** The data points that a definition brings. */
export const mappedPoints = ({ mappings, packets }: SourceDefinition): string[] => [
  ...mappings.flatMap(({ to, fields }) => Object.keys(fields).map((field) => `${to}.${field}`)),
  ...(packets ? dataPoints.flatMap(({ point }) => (point.startsWith('packets.') ? point : [])) : []),
]

/** Whether a reply is read into records, and not only to know what to ask next. */
export function bringsRecords({ mappings, packets }: SourceDefinition, requestId: string): boolean {
  const paths = [...mappings.map(({ each }) => each), ...(packets ? [packets.each] : [])]
  return paths.some((path) => path.match(/[\w-]+/g)?.includes(requestId))
}
