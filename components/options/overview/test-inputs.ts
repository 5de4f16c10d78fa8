import { ContextKey } from '#lib/contract/source.ts'
import type { Workbench } from '#lib/contract/workbench.ts'
import { definitionOf } from '../sources/about-source.ts'
import type { SourceDraft } from '../store/draft.ts'

export type TestInputs = Partial<Record<ContextKey, string>>

type Needs = readonly (readonly ContextKey[])[]

const needsOf = (source: SourceDraft, workbench: Workbench | undefined): Needs =>
  definitionOf(source, workbench)?.needs ?? []

/** What has to be known to ask these sources, in the contract's order: each source's first way of being asked. */
export function keysFor(sources: readonly SourceDraft[], workbench: Workbench | undefined): ContextKey[] {
  const wanted = new Set(sources.flatMap((source) => needsOf(source, workbench)[0] ?? []))
  return ContextKey.options.filter((key) => wanted.has(key))
}

/** What is missing to ask a source; nothing where it can be asked. */
export function missingFor(
  source: SourceDraft,
  workbench: Workbench | undefined,
  inputs: TestInputs,
): readonly ContextKey[] {
  const needs = needsOf(source, workbench)
  const met = needs.some((keys) => keys.every((key) => inputs[key]))
  return met ? [] : (needs[0] ?? []).filter((key) => !inputs[key])
}
