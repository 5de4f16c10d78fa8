import type { Condition } from '#lib/contract/team-config.ts'

/** Where a ticket lies, as far as it is known. */
export type Place = Partial<Record<Condition['on'], string | undefined>>

/**
 * Whether a source is for tickets of this place. `unknown`: the page or the helpdesk's API has not said enough yet; a
 * condition that fails for certain decides whatever the others say.
 */
export function applies(
  { appliesTo = [] }: { appliesTo?: readonly Condition[] | undefined },
  place: Place,
): 'yes' | 'no' | 'unknown' {
  const answers = appliesTo.map(({ on, oneOf }) => {
    const here = place[on]
    return here === undefined ? 'unknown' : oneOf.some((one) => plain(one) === plain(here)) ? 'yes' : 'no'
  })
  if (answers.includes('no')) return 'no'
  return answers.includes('unknown') ? 'unknown' : 'yes'
}

const plain = (text: string) => text.trim().toLowerCase()
