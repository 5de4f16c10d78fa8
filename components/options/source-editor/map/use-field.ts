import { remarkWords } from '#components/remark-words.ts'
import { remark } from '#lib/contract/remarks.ts'
import { rulesOf } from '../../data-points/point-levels.ts'
import { pathProblem, problemAt } from '../../problems.ts'
import { mapWords } from '../../words/map.ts'
import { useEditor } from '../editor-context.ts'
import { brief } from '../form/suggestions.ts'
import { transforms } from '../words.ts'
import type { FieldShape } from './field-shape.ts'
import { issueOf } from './live.ts'
import { useMap } from './map-context.ts'
import { isLink, isPart, pathOf, transformsFor } from './mapping-edit.ts'
import { fieldAt, startsOf } from './target.ts'
import { valueText } from './value-text.ts'

/** What a row shows of its field: where it comes from, what it gives now, and what is wrong with it. */
export interface FieldState {
  result: { kind: 'value' | 'raw' | 'none'; text: string }
  problem: string | undefined
  /** The policy makes it a gap, or forbids it. */
  level: 'required' | 'optional' | 'forbidden'
}

/** The state of one field of the mapping. */
export function useField(shape: FieldShape, names: readonly string[]): FieldState {
  const { workbench, problems } = useEditor()
  const view = useMap()
  const { mapping: whole, items, record, issues, rules } = view
  const mapping = fieldAt(whole.fields, names)
  const path = pathOf(mapping)
  const level = names.length === 1 ? rulesOf(rules, `${whole.to}.${names[0]}`).usual : 'optional'
  const value = valueIn(record, names)
  const placed = problemAt(problems, `${view.place}.fields.${names.join('.fields.')}`, true)
  const syntax = path && path.path !== '' ? pathProblem(workbench, path.path) : undefined
  const issue = mapping === undefined && !shape.required ? undefined : issueOf(issues, whole.to, names)
  return {
    result: value === undefined ? rawResult() : { kind: 'value', text: valueText(value, shape) },
    problem: syntax ?? plain(issue) ?? placed ?? gap(),
    level,
  }

  function rawResult(): FieldState['result'] {
    if (!path || isPart(mapping) || isLink(mapping)) return { kind: 'none', text: '' }
    const [start] = startsOf(workbench, items, whole.fields, names)
    const found = start === undefined || syntax ? null : workbench.search(start, path.path)
    return found === null || found === undefined
      ? { kind: 'none', text: '' }
      : { kind: 'raw', text: brief(found) }
  }

  /* The engine's word is short; here the way out of it is known. */
  function plain(said: string | undefined) {
    if (said !== remark('misfit')) return said && remarkWords(said)
    if (shape.type === 'words') return mapWords.sayBelow
    return path && path.as === undefined && transformsFor(shape).length > 0
      ? mapWords.readIt(transforms[transformsFor(shape)[0] ?? 'text'])
      : mapWords.cameNotFit
  }

  function gap() {
    if (mapping !== undefined) return undefined
    if (shape.required && names.length === 1) return mapWords.needed
    return level === 'required' ? mapWords.requiredNotMapped : undefined
  }
}

/** A value of the record, of lists the first entry's. */
function valueIn(record: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>((part, name) => {
    const one = Array.isArray(part) ? part[0] : part
    return (one as Record<string, unknown> | undefined)?.[name]
  }, record)
}
