import type { AddressRule } from '../adapter.ts'

/** The query parameters of an address. `;` separates as well as `&`: RT writes `Action=Respond;id=1`. */
export function paramsOf(url: string): URLSearchParams {
  return new URLSearchParams(new URL(url).search.replace(/;/g, '&'))
}

/** Whether an address is of the kind that the rule means. */
export function addressFits(url: string, rule: AddressRule): boolean {
  const params = paramsOf(url)
  return (
    new RegExp(rule.path).test(new URL(url).pathname) &&
    Object.entries(rule.params ?? {}).every(([name, value]) => params.get(name) === value)
  )
}
