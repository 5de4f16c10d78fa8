import { mapWords } from '../../words/map.ts'
import { brief } from '../form/suggestions.ts'
import type { Step } from './json-path.ts'

/** One visible line of a JSON tree. */
export interface TreeLine {
  id: string
  steps: readonly Step[]
  /** 1 for the outermost. */
  level: number
  label: string
  text: string
  kind: 'leaf' | 'branch' | 'more'
  open: boolean
  position: number
  siblings: number
}

/** What the reader has opened, closed and asked to see more of, by the line's id. */
export interface TreeState {
  toggled: ReadonlyMap<string, boolean>
  limits: ReadonlyMap<string, number>
}

export const firstLimit = 30
const deepestOpen = 8

/** The lines that are visible now. By default first entries of lists are open, and further ones closed. */
export function treeLines(root: unknown, state: TreeState): TreeLine[] {
  const lines: TreeLine[] = []
  const walk = (value: unknown, steps: readonly Step[]) => {
    const children = childrenOf(value)
    const limit = state.limits.get(idOf(steps)) ?? firstLimit
    children.slice(0, limit).forEach(([step, child], index) => {
      const own = [...steps, step]
      const branch = childrenOf(child).length > 0
      const open = branch && (state.toggled.get(idOf(own)) ?? openAtFirst(own))
      lines.push({
        id: idOf(own),
        steps: own,
        level: own.length,
        label: typeof step === 'number' ? `${step + 1}` : step,
        text: branch ? branchText(child, open) : leafText(child),
        kind: branch ? 'branch' : 'leaf',
        open,
        position: index + 1,
        siblings: children.length,
      })
      if (open) walk(child, own)
    })
    if (children.length > limit) lines.push(moreLine(steps, children.length, limit))
  }
  walk(root, [])
  return lines
}

export const idOf = (steps: readonly Step[]): string => steps.map(String).join('\u0000')

const openAtFirst = (steps: readonly Step[]) =>
  steps.length <= deepestOpen && steps.every((step) => typeof step !== 'number' || step === 0)

function childrenOf(value: unknown): (readonly [Step, unknown])[] {
  if (Array.isArray(value)) return value.map((entry, index) => [index, entry] as const)
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function branchText(value: unknown, open: boolean): string {
  if (Array.isArray(value)) return brief(value)
  return open
    ? ''
    : Object.keys(value as object)
        .slice(0, 4)
        .join(', ')
}

function leafText(value: unknown): string {
  if (Array.isArray(value)) return mapWords.emptyList
  if (typeof value === 'object' && value !== null) return mapWords.emptyPart
  if (value === null) return 'null'
  return typeof value === 'string' ? `“${brief(value)}”` : String(value)
}

function moreLine(steps: readonly Step[], length: number, limit: number): TreeLine {
  return {
    id: `${idOf(steps)}\u0000…`,
    steps,
    level: steps.length + 1,
    label: mapWords.more(length - limit),
    text: '',
    kind: 'more',
    open: false,
    position: limit + 1,
    siblings: length,
  }
}
