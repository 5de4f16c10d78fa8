import type { ConfigProblem } from '#lib/contract/workbench.ts'

export type StepName = 'connect' | 'request' | 'map' | 'test'

export const stepNames: Record<StepName, string> = {
  connect: 'Connect',
  request: 'Request',
  map: 'Map',
  test: 'Test',
}

/** What the steps look at to say whether they are done. */
export interface Progress {
  problems: readonly ConfigProblem[]
  baseUrl: string
  hostAllowed: boolean
  needsCredential: boolean
  credentialEntered: boolean
  mappings: number
  hasPackets: boolean
  tested: boolean
}

const connectPlaces = /^(label|baseUrl|settings|preset|helpdesks|appliesTo|id|definition\.auth)(\.|$)/
const mapPlaces = /^definition\.(mappings|packets)(\.|$)/

/** The step on which a problem is mended. */
export function stepOf({ path }: ConfigProblem): Exclude<StepName, 'test'> {
  if (connectPlaces.test(path) || path === '') return 'connect'
  return mapPlaces.test(path) ? 'map' : 'request'
}

const places: readonly (readonly [RegExp, string])[] = [
  [/^label/, 'give the source a name'],
  [/^baseUrl/, 'enter the address'],
  [/^settings/, 'fill in the settings'],
  [/^definition\.auth/, 'complete how the system knows who asks'],
  [/^(helpdesks|appliesTo)/, 'complete where it applies'],
  [/^definition\.needs/, 'choose what must be known'],
  [/^definition\.requests/, 'complete the requests'],
  [/^definition\.(mappings|packets)/, 'complete the mapping'],
]

/** What is still missing on each step, in words that say what to do; each once. */
export function missingOn(progress: Progress): Record<StepName, string[]> {
  const { problems, baseUrl, hostAllowed, needsCredential, credentialEntered, mappings, hasPackets, tested } =
    progress
  const found: Record<StepName, string[]> = { connect: [], request: [], map: [], test: [] }
  for (const problem of problems) {
    const words =
      places.find(([place]) => place.test(problem.path))?.[1] ?? `${problem.path}: ${problem.problem}`
    const step = found[stepOf(problem)]
    if (!step.includes(words)) step.push(words)
  }
  if (baseUrl !== '' && !hostAllowed) found.connect.push('allow the address in the browser')
  if (needsCredential && !credentialEntered) found.connect.push('enter the credentials')
  if (mappings === 0 && !hasPackets) found.map.push('say what the reply holds')
  if (!tested) found.test.push('run the test')
  return found
}
