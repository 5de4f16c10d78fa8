import type { DataPoint, DataPointLevel, DataPointRule } from '#lib/contract/data-point.ts'
import type { SourceRole } from '#lib/contract/source.ts'

/** For whom a level is asked: the intent of the conversation, where it is known, and the role of the source. */
export interface Purpose {
  intent?: string | undefined
  role?: SourceRole | undefined
}

const strictness: Record<DataPointLevel, number> = { optional: 0, required: 1, forbidden: 2 }

/**
 * The level of a data point for a purpose. As long as the intent is not known, what any intent forbids is forbidden:
 * a value that should not have been fetched cannot be unfetched.
 */
export function levelOf(rules: readonly DataPointRule[], point: DataPoint, purpose: Purpose): DataPointLevel {
  const own = rules.filter((rule) => rule.point === point && suitsRole(rule, purpose))
  if (purpose.intent !== undefined) return strongest(own.filter((rule) => suitsIntent(rule, purpose)))
  if (own.some((rule) => rule.level === 'forbidden')) return 'forbidden'
  return strongest(own.filter((rule) => rule.intents === undefined))
}

/** The data points that must not be fetched for a purpose, sorted. */
export function forbiddenFor(rules: readonly DataPointRule[], purpose: Purpose): DataPoint[] {
  const named = new Set(rules.filter(({ level }) => level === 'forbidden').map(({ point }) => point))
  return [...named].filter((point) => levelOf(rules, point, purpose) === 'forbidden').toSorted()
}

/** The data points whose absence is a gap for a purpose, sorted. */
export function requiredFor(rules: readonly DataPointRule[], purpose: Purpose): DataPoint[] {
  const named = new Set(rules.filter(({ level }) => level === 'required').map(({ point }) => point))
  return [...named].filter((point) => levelOf(rules, point, purpose) === 'required').toSorted()
}

/**
 * The data points that are masked for a purpose, sorted. As long as the intent is not known, what is masked for any
 * intent is masked. An exception that says nothing of masks lifts none.
 */
export function maskedFor(rules: readonly DataPointRule[], { intent }: Pick<Purpose, 'intent'>): DataPoint[] {
  const named = new Set(rules.filter(({ masked }) => masked).map(({ point }) => point))
  return [...named].filter((point) => isMasked(rules, point, intent)).toSorted()
}

function isMasked(rules: readonly DataPointRule[], point: DataPoint, intent: string | undefined): boolean {
  const own = rules.filter((rule) => rule.point === point && rule.masked !== undefined)
  if (intent === undefined) return own.some(({ masked }) => masked)
  const suiting = own.filter((rule) => suitsIntent(rule, { intent }))
  const special = suiting.filter(({ intents }) => intents !== undefined)
  return (special.length > 0 ? special : suiting).some(({ masked }) => masked)
}

/** Intents are written by people and bots: `Order status`, `order_status` and `order-status` are one. */
const plain = (intent: string) =>
  intent
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()

function suitsIntent({ intents }: DataPointRule, { intent }: Purpose): boolean {
  return intents === undefined || intents.some((one) => plain(one) === plain(intent ?? ''))
}

function suitsRole({ roles }: DataPointRule, { role }: Purpose): boolean {
  return roles === undefined || (role !== undefined && roles.includes(role))
}

function strongest(rules: readonly DataPointRule[]): DataPointLevel {
  const weight = (rule: DataPointRule) => (rule.intents ? 2 : 0) + (rule.roles ? 1 : 0)
  const [first] = rules.toSorted((a, b) => weight(b) - weight(a) || strictness[b.level] - strictness[a.level])
  return first?.level ?? 'optional'
}
