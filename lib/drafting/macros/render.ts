import { Liquid, LiquidError } from 'liquidjs'
import { remark } from '#lib/contract/remarks.ts'
import type { MacroValues } from './values.ts'

/** A macro with its values: a text for the reply, and the variables that nobody knows. */
export interface RenderedMacro {
  ok: true
  /** What is missing stands in it as `[order.number]`, so that nobody overlooks it. */
  text: string
  missing: string[]
}

/** A macro that cannot be read: the remark about it and its line, for whoever wrote it. */
export interface UnreadableMacro {
  ok: false
  problem: string
  line: number
}

/** A macro is a page of text at most; more is a mistake or an attack. Sizes in characters, time in milliseconds. */
const limits = { parseLimit: 20_000, renderLimit: 200, memoryLimit: 200_000 }

/** No includes, no layouts: a macro knows its values and nothing else. */
const noFiles = {
  exists: async () => false,
  existsSync: () => false,
  readFile: async () => '',
  readFileSync: () => '',
  resolve: () => '',
}

/**
 * Fills a macro. A variable that is missing is listed, unless the macro itself asks about it first (`{% if %}`) or has
 * a default for it.
 */
export function renderMacro(body: string, values: MacroValues): RenderedMacro | UnreadableMacro {
  const missing = new Set<string>()
  const engine = new Liquid({ ...limits, ownPropertyOnly: true, fs: noFiles, relativeReference: false })
  try {
    const text: string = engine.parseAndRenderSync(marked(body), values, { globals: {} })
    return {
      ok: true,
      text: text.replace(mark, (_, name: string) => named(name, missing)),
      missing: [...missing],
    }
  } catch (error) {
    return unreadable(error)
  }
}

/** A plain output of one variable, which is what people write: `{{ order.number }}`, `{{ ticket.messages[0].text }}`. */
const output = /\{\{-?\s*([a-zA-Z_]\w*(?:\.\w+|\[-?\d+\])*)\s*-?\}\}/g
const mark = /\ue000([^\ue000]+)\ue000/g

/** Gives each plain output a mark as its default, which shows what was missing when it was drawn. */
const marked = (body: string) =>
  body
    .replaceAll('\ue000', '')
    .replace(output, (_, name: string) => `{{ ${name} | default: "\ue000${name}\ue000" }}`)

function named(name: string, missing: Set<string>): string {
  missing.add(name)
  return `[${name}]`
}

function unreadable(error: unknown): UnreadableMacro {
  if (!LiquidError.is(error))
    return { ok: false, problem: problemIn(error instanceof Error ? error.message : ''), line: 1 }
  const { token, originalError } = error
  const [line = 1] = token?.getPosition() ?? []
  return { ok: false, problem: problemIn((originalError ?? error).message), line }
}

/** The engine says what is wrong in English of its own: what people do wrong in macros is told from it. */
function problemIn(message: string): string {
  const [, tag] = /^tag "(.*)" not found/.exec(message) ?? []
  if (tag !== undefined) return remark('macroNoTag', { tag })
  const [, part] = /^(?:tag|output|raw) (.{1,60}).* not closed/s.exec(message) ?? []
  if (part !== undefined) return remark('macroOpen', { part })
  return remark(/limit exceeded/.test(message) ? 'macroTooLarge' : 'macroUnreadable')
}

/** Every variable that a macro names, in its order. */
export const variablesOf = (body: string): string[] => [
  ...new Set([...body.matchAll(output)].map(([, name]) => name ?? '')),
]
