import { createContext, useContext } from 'react'
import type { SourceDefinition } from '#lib/contract/source.ts'
import type { ConfigProblem, Workbench } from '#lib/contract/workbench.ts'

/** What every part of the editor is given besides its own value. */
export interface Editor {
  workbench: Workbench
  problems: readonly ConfigProblem[]
  /** The source cannot be changed here: the team's config is signed or managed. */
  readOnly: boolean
  definition: SourceDefinition | undefined
  settings: Readonly<Record<string, string>>
  /** The replies to map: of the last test, or pasted, by request id. */
  replies: Readonly<Record<string, unknown>>
}

export const EditorContext = createContext<Editor | undefined>(undefined)

/** The editor around a part. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('outside of the source editor')
  return editor
}
