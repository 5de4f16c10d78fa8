import type { Brief, Clause } from '#lib/contract/brief.ts'

type Sentence = NonNullable<Brief['sentence']>

/** The order of a brief's clauses. */
const order = ['want', 'mood', 'known', 'tried', 'open'] as const

/**
 * The sentence of a language model, with Baton's own clauses where the model has said nothing that could be shown: a
 * promise must not be lost because a model has left it out. Without one clause of the model's it is Baton's alone.
 */
export function mergeSentence(
  own: Sentence | undefined,
  clauses: readonly Clause[],
  model: string,
): Sentence | undefined {
  if (clauses.length === 0) return own
  const of = (all: readonly Clause[], about: Clause['about']) =>
    all.filter((clause) => clause.about === about)
  const merged = order.flatMap((about) => {
    const written = of(clauses, about)
    return written.length > 0 ? written : of(own?.clauses ?? [], about)
  })
  return { clauses: merged, writtenBy: model }
}
