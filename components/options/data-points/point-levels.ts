import type { DataPoint, DataPointLevel, DataPointRule } from '#lib/contract/data-point.ts'

/** A rule that counts for all purposes, and those that make exceptions of it. */
export interface PointRules {
  usual: DataPointLevel
  /** Shown as dots until it is revealed. */
  masked: boolean
  exceptions: DataPointRule[]
}

const isUsual = ({ intents, roles }: DataPointRule) => intents === undefined && roles === undefined

/** The rules of one data point. Without any, a point is optional. */
export function rulesOf(rules: readonly DataPointRule[], point: DataPoint): PointRules {
  const own = rules.filter((rule) => rule.point === point)
  const usual = own.find(isUsual)
  return {
    usual: usual?.level ?? 'optional',
    masked: usual?.masked ?? false,
    exceptions: own.filter((rule) => !isUsual(rule)),
  }
}

/** All rules with those of one point replaced. `optional` and shown for everybody is what holds without a rule. */
export function withRules(
  rules: readonly DataPointRule[],
  point: DataPoint,
  { usual, masked, exceptions }: PointRules,
): DataPointRule[] {
  const rule = { point, level: usual, ...(masked && { masked }) }
  const own: DataPointRule[] = [...(usual === 'optional' && !masked ? [] : [rule]), ...exceptions]
  const at = rules.findIndex((rule) => rule.point === point)
  const others = rules.filter((rule) => rule.point !== point)
  const before = at < 0 ? others.length : rules.slice(0, at).filter((rule) => rule.point !== point).length
  return others.toSpliced(before, 0, ...own)
}
