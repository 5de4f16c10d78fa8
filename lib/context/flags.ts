import type { FieldEvent, FieldFlag, FieldName } from '#lib/contract/event.ts'

/** More than this nobody flags in one ticket; then the oldest goes. */
const mostFlags = 200

/** The flags of a ticket after something has happened with one of its fields: a field has one flag or none. */
export function flagsAfter(flags: readonly FieldFlag[], event: FieldEvent): readonly FieldFlag[] {
  if (event.kind === 'revealed') return flags
  const others = flags.filter((flag) => !isSameField(flag, event))
  if (event.kind === 'unflagged') return others
  const { point, slot, record, nth, as } = event
  const name = { ...(slot && { slot }), ...(record && { record }), ...(nth && { nth }) }
  return [...others, { point, ...name, as }].slice(-mostFlags)
}

const isSameField = (a: FieldName, b: FieldName) =>
  a.point === b.point && a.slot === b.slot && a.record === b.record && a.nth === b.nth
