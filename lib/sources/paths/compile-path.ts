import { compile } from '@jmespath-community/jmespath'

export type Node = ReturnType<typeof compile>

/** A parsed expression, and what has to be known to count what it costs. */
export interface CompiledPath {
  node: Node
  /** It can build something that is larger than what it was given, and not only pick from it. */
  builds: boolean
  /** The parts of which only the truth is asked: of an object, the library then counts the keys. */
  conditions: ReadonlySet<unknown>
}

/** Paths are few and asked often: once for each record. The limit is for an editor in which one is being typed. */
const mostKept = 2000
const kept = new Map<string, CompiledPath | undefined>()

/** Parses an expression once; `undefined` for one that is none. */
export function compilePath(path: string): CompiledPath | undefined {
  if (kept.has(path)) return kept.get(path)
  if (kept.size >= mostKept) kept.clear()
  const compiled = parse(path)
  kept.set(path, compiled)
  return compiled
}

function parse(path: string): CompiledPath | undefined {
  try {
    const node = compile(path)
    const parts = partsOf(node)
    return {
      node,
      builds: parts.some(({ type }) => building.has(String(type))),
      conditions: new Set(parts.flatMap(conditionsOf)),
    }
  } catch {
    return undefined
  }
}

const building = new Set(['MultiSelectList', 'MultiSelectHash', 'Function', 'Root', 'Variable'])

type Part = Record<string, unknown>

/** The nodes of the tree, without the values of its literals. */
function partsOf(node: unknown): Part[] {
  const parts: Part[] = []
  const waiting: unknown[] = [node]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (Array.isArray(next)) waiting.push(...next)
    else if (typeof next === 'object' && next !== null) {
      parts.push(next as Part)
      if ((next as Part).type !== 'Literal') waiting.push(...Object.values(next))
    }
  }
  return parts
}

function conditionsOf(part: Part): unknown[] {
  switch (part.type) {
    case 'NotExpression':
      return [part.child]
    case 'OrExpression':
    case 'AndExpression':
      return [part.left]
    case 'Ternary':
    case 'FilterProjection':
      return [part.condition]
    default:
      return []
  }
}
