import type { FieldName } from '#lib/contract/event.ts'

/** What is not said may be missing or `undefined`. */
type Loose = Pick<FieldName, 'point'> & { [Key in 'slot' | 'record' | 'nth']?: FieldName[Key] | undefined }

/** One text for a field within its ticket. */
export const fieldKey = ({ point, slot, record, nth }: Loose): string =>
  JSON.stringify([point, slot, record, nth])

/** A field as it is called in the contract, without what is not said. */
export const namesOnly = ({ point, slot, record, nth }: Loose): FieldName => ({
  point,
  ...(slot && { slot }),
  ...(record && { record }),
  ...(nth && { nth }),
})
