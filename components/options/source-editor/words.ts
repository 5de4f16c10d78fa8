import { editor as english } from '#components/messages/pages/en/editor.ts'
import { followPages } from '#components/messages/pages/spoken.ts'
import type { ContextKey } from '#lib/contract/source.ts'

/** The words of the editor around its steps, in the language that is spoken. */
export let editorWords = english

/** The editor's names for the values of the contracts, each list complete by the use that is made of it. */
export let {
  contextKeys,
  authKinds,
  authHelp,
  verifiedWords,
  recommendations,
  conditionFields,
  transforms,
  transformHelp,
  errorKinds,
  pagingKinds,
} = english

followPages('editor', (words) => {
  editorWords = words
  contextKeys = words.contextKeys
  authKinds = words.authKinds
  authHelp = words.authHelp
  verifiedWords = words.verifiedWords
  recommendations = words.recommendations
  conditionFields = words.conditionFields
  transforms = words.transforms
  transformHelp = words.transformHelp
  errorKinds = words.errorKinds
  pagingKinds = words.pagingKinds
})

export const inputExamples: Partial<Record<ContextKey, string>> = {
  email: 'eva.janssen@example.com',
  phone: '+31 6 1234 5678',
  name: 'Eva Janssen',
  language: 'nl',
}

export type PagingKind = keyof typeof english.pagingKinds

/** The options of a choice, in the order of the list. */
export const optionsOf = <T extends string>(labels: Readonly<Record<T, string>>) =>
  (Object.entries(labels) as [T, string][]).map(([value, label]) => ({ value, label }))
