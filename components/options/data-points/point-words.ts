import { ownWord } from '#components/messages/own-word.ts'
import type { DataPoint } from '#lib/contract/data-point.ts'
import { type RecordKind, recordKinds } from '#lib/contract/records.ts'
import { pointNamesWords } from '../words/point-names.ts'

/** The name of a field as people say it: ours where we have one, else the field's own, spelled out. */
export function fieldWords(name: string): string {
  const known = ownWord(pointNamesWords.fields, name)
  if (known !== undefined) return known
  const spaced = name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').toLowerCase()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** The name of a data point within its kind: `orders.total` is "Total". */
export function pointWords(point: DataPoint): string {
  const [, field = '', slot] = point.split('.')
  const name = ownWord(pointNamesWords.points, point) ?? fieldWords(field)
  return slot === undefined ? name : `${name}: ${fieldWords(slot)}`
}

/** The kind of record of a data point. */
export const kindOfPoint = (point: DataPoint): RecordKind | undefined =>
  recordKinds.find((kind) => point.startsWith(`${kind}.`))

/** A data point named in full: "Orders: Total". */
export function fullPointWords(point: DataPoint): string {
  const kind = kindOfPoint(point)
  return kind ? `${pointNamesWords.kinds[kind]}: ${pointWords(point)}` : point
}
