import { remark } from '#lib/contract/remarks.ts'
/** The values that templates are filled from, by name. */
export type Variables = Readonly<Record<string, unknown>>

/** The cursor of the next page. For the first page it is `null`: `null` in JSON, and nothing in a text. */
export const pageCursor = 'page.cursor'

const hole = /\{\{\s*([\w.]+)\s*(?:\|\s*(backslash)\s*)?\}\}/g
const wholeHole = /^\{\{\s*([\w.]+)\s*\}\}$/

/** A template names something that is not known, or that cannot stand there. Carries the name alone, never a value. */
export class MissingVariable extends Error {
  readonly variable: string

  readonly problem: string

  constructor(variable: string, problem = remark('notGiven')) {
    super(`no value for {{${variable}}}`)
    this.variable = variable
    this.problem = problem
  }
}

/** Fills a text that goes into a header or stands alone. A line break would start a new header, so it is refused. */
export function fillText(template: string, variables: Variables): string {
  const text = replaceHoles(template, variables, (value) => value)
  if (/[\r\n\0]/.test(text)) throw new MissingVariable('', remark('lineBreak'))
  return text
}

/** Fills a part of an address: every value is encoded, so that it cannot reach beyond its place. */
export function fillUrlPart(template: string, variables: Variables): string {
  const part = replaceHoles(template, variables, (value) => encodeURIComponent(value.toWellFormed()))
  // The one step that no encoding stops: `..` climbs, `%2e%2e` as well.
  if (/(^|\/)\.\.?(?=[/?#]|$)/.test(part)) throw new MissingVariable('', remark('climbs'))
  return part
}

/** Fills a query parameter, which is encoded as a whole later. */
export function fillQueryValue(template: string, variables: Variables): string {
  return replaceHoles(template, variables, (value) => value)
}

/** Fills a JSON body: texts inside it, and a text that is one hole alone by the value with its own type. */
export function fillJson(template: unknown, variables: Variables): unknown {
  if (typeof template === 'string') {
    const name = wholeHole.exec(template)?.[1]
    return name ? lookUp(name, variables) : replaceHoles(template, variables, (value) => value)
  }
  if (Array.isArray(template)) return template.map((item) => fillJson(item, variables))
  if (template !== null && typeof template === 'object') {
    return Object.fromEntries(
      Object.entries(template).map(([key, value]) => [key, fillJson(value, variables)]),
    )
  }
  return template
}

const settingHole = /\{\{\s*settings\.(\w+)\s*\}\}/g

/**
 * Puts settings into the paths of a mapping, inside JMESPath's raw strings: quotes and backslashes are escaped, so
 * that a setting stays a text. Other holes are left for the record to fill.
 */
export function fillSettings<T>(template: T, settings: Readonly<Record<string, string>>): T {
  const text = JSON.stringify(template).replace(settingHole, (_, name: string) => {
    const escaped = (Object.hasOwn(settings, name) ? (settings[name] ?? '') : '').replace(/[\\']/g, '\\$&')
    return JSON.stringify(escaped).slice(1, -1)
  })
  return JSON.parse(text) as T
}

/** The names that a template's holes take their values from, wherever in it they stand. */
export function namesIn(template: unknown): string[] {
  return [...(JSON.stringify(template) ?? '').matchAll(hole)].map(([, name = '']) => name)
}

/** True when every one of the names has a value. */
export function allKnown(names: readonly string[], variables: Variables): boolean {
  return names.every((name) => variables[name] !== undefined && variables[name] !== null)
}

function replaceHoles(template: string, variables: Variables, encode: (value: string) => string): string {
  return template.replace(hole, (_, name: string, filter?: string) => {
    const found = lookUp(name, variables) ?? ''
    if (typeof found === 'object') throw new MissingVariable(name)
    const value = String(found)
    return encode(filter === 'backslash' ? value.replace(/[\\'"]/g, '\\$&') : value)
  })
}

function lookUp(name: string, variables: Variables): unknown {
  const value = Object.hasOwn(variables, name) ? variables[name] : undefined
  if (name === pageCursor && value === null) return null
  if (value === undefined || value === null) throw new MissingVariable(name)
  return value
}
