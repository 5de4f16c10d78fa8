import type { Macro } from '#lib/contract/macro.ts'
import type { DraftConfig } from '../store/draft.ts'
import { proposeId } from '../store/propose-id.ts'

/** What is typed into the form of a macro; an empty language is any. */
export interface TypedMacro {
  name: string
  body: string
  folder: string
  language: string
}

export const emptyMacro: TypedMacro = { name: '', body: '', folder: '', language: '' }

export const typedOf = ({ name, body, folder = '', language = '' }: Macro): TypedMacro => ({
  name,
  body,
  folder,
  language,
})

/** The typed macro in place of the one it was made of, of which the form shows not everything; else a new one. */
export function macroOf(typed: TypedMacro, draft: DraftConfig, before?: Macro): Macro {
  const [name, folder] = [typed.name.trim(), typed.folder.trim()]
  const {
    folder: _,
    language: __,
    ...rest
  } = before ?? {
    id: proposeId(
      name,
      (draft.macros ?? []).map(({ id }) => id),
    ),
  }
  return {
    ...rest,
    name,
    body: typed.body,
    ...(folder && { folder }),
    ...(typed.language && { language: typed.language }),
  }
}

/** The draft with this macro: in its place where it has one already, else at the end. */
export function withMacro(draft: DraftConfig, macro: Macro): DraftConfig {
  const { macros = [] } = draft
  const known = macros.some(({ id }) => id === macro.id)
  return {
    ...draft,
    macros: known ? macros.map((one) => (one.id === macro.id ? macro : one)) : [...macros, macro],
  }
}

/** No macros are no property, so that removing the last one leaves no change behind. */
export function withoutMacro({ macros = [], ...draft }: DraftConfig, id: string): DraftConfig {
  const rest = macros.filter((macro) => macro.id !== id)
  return rest.length > 0 ? { ...draft, macros: rest } : draft
}
