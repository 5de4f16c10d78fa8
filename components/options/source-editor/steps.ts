import { remarkWords } from '#components/remark-words.ts'
import type { ConfigProblem } from '#lib/contract/workbench.ts'
import { editorWords } from './words.ts'

export type StepName = 'connect' | 'request' | 'map' | 'test'

/** The steps as they follow each other. */
export const stepOrder: readonly StepName[] = ['connect', 'request', 'map', 'test']

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

const places: readonly (readonly [RegExp, keyof typeof editorWords.missing])[] = [
  [/^label/, 'label'],
  [/^baseUrl/, 'baseUrl'],
  [/^settings/, 'settings'],
  [/^definition\.auth/, 'auth'],
  [/^(helpdesks|appliesTo)/, 'scope'],
  [/^definition\.needs/, 'needs'],
  [/^definition\.requests/, 'requests'],
  [/^definition\.(mappings|packets)/, 'mapping'],
]

/** What is still missing on each step, in words that say what to do; each once. */
export function missingOn(progress: Progress): Record<StepName, string[]> {
  const { problems, baseUrl, hostAllowed, needsCredential, credentialEntered, mappings, hasPackets, tested } =
    progress
  const say = editorWords.missing
  const found: Record<StepName, string[]> = { connect: [], request: [], map: [], test: [] }
  for (const problem of problems) {
    const part = places.find(([place]) => place.test(problem.path))?.[1]
    const words = part ? say[part] : `${problem.path}: ${remarkWords(problem.problem)}`
    const step = found[stepOf(problem)]
    if (!step.includes(words)) step.push(words)
  }
  if (baseUrl !== '' && !hostAllowed) found.connect.push(say.allow)
  if (needsCredential && !credentialEntered) found.connect.push(say.credentials)
  if (mappings === 0 && !hasPackets) found.map.push(say.holds)
  if (!tested) found.test.push(say.test)
  return found
}
