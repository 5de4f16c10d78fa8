import type { Pick } from '../adapter.ts'

/** The value that a rule picks from a part of the page, trimmed; `undefined` where it is not there. */
export function pick(root: ParentNode, rule: Pick | undefined): string | undefined {
  const element = rule && root.querySelector(rule.select)
  if (!element) return undefined
  const text = rule.property
    ? (element as HTMLInputElement)[rule.property]
    : rule.attribute
      ? element.getAttribute(rule.attribute)
      : element.textContent
  const found = rule.match ? new RegExp(rule.match).exec(text ?? '')?.[1] : text
  return found?.trim() || undefined
}
