import type { $ZodIssue } from 'zod/v4/core'
import { isRemark, remark, remarks } from '#lib/contract/remarks.ts'
import type { ConfigProblem } from '#lib/contract/workbench.ts'

/** A schema's issue in words. Values are never repeated: somebody may have put a password into the file. */
export function inWords(issue: $ZodIssue, under: readonly PropertyKey[] = []): ConfigProblem[] {
  const place = [...under, ...issue.path]
  if (issue.code === 'invalid_union') {
    const branch = likeliest(issue.errors)
    if (branch) return branch.flatMap((inner) => inWords(inner, place))
    if (issue.discriminator) return [{ path: textOf(place), problem: remark('unknownKind') }]
  }
  return [{ path: textOf(place), problem: problemOf(issue) }]
}

const textOf = (place: readonly PropertyKey[]) => place.map(String).join('.')

/** The alternative that was meant: the one whose own fields are at fault, and not its type; of those the nearest. */
function likeliest(branches: readonly (readonly $ZodIssue[])[]): readonly $ZodIssue[] | undefined {
  const entered = branches.filter((issues) => issues.every(({ path }) => path.length > 0))
  const named = entered.filter((issues) => !issues.some(isAbsent))
  return [...(named.length > 0 ? named : entered)].sort((a, b) => a.length - b.length)[0]
}

const isAbsent = (issue: $ZodIssue) => issue.code === 'invalid_type' && issue.input === undefined

function problemOf(issue: $ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'nonoptional'
        ? remark('notSet')
        : remark('wrongType', { type: issue.expected })
    case 'invalid_value':
      return remark('oneOf', { values: issue.values.map(String).join(', ') })
    case 'custom':
      // The contract's own checks name a remark.
      return isRemark(issue.message) ? remarks[issue.message] : remark('wrongShape')
    case 'too_small':
      return remark('tooSmall')
    case 'too_big':
      return remark('tooLarge')
    case 'invalid_format':
      return remark('wrongForm')
    default:
      return remark('wrongShape')
  }
}
