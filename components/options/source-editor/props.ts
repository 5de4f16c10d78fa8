import type { DataPointRule } from '#lib/contract/data-point.ts'
import type { Failure, Result } from '#lib/contract/failure.ts'
import type { ContextKey, SourceDefinition } from '#lib/contract/source.ts'
import type { TestReport } from '#lib/contract/test-report.ts'
import type { ConfigProblem, Workbench } from '#lib/contract/workbench.ts'
import type { SourceDraft as StoredSource } from '../store/draft.ts'

/** A source whose own definition can be walked through, however incomplete it is. */
export type SourceDraft = Omit<StoredSource, 'definition'> & { definition?: SourceDefinition | undefined }

/** What is known for a test, by its name: an e-mail address, an order number. */
export type TestInputs = Partial<Record<ContextKey, string>>

/** The source's credentials on this device: whether they are there, never what they are. */
export interface SourceCredential {
  entered: boolean
  busy: boolean
  save(fields: Record<string, string>): Promise<void>
  remove(): Promise<void>
  /** OAuth: opens the system's own sign-in page. */
  signIn(): Promise<void>
}

export interface SourceEditorProps {
  source: StoredSource
  /** Places relative to the source, e.g. `baseUrl` or `definition.requests.0.path`. */
  problems: readonly ConfigProblem[]
  helpdesks: readonly { id: string; name: string }[]
  rules: readonly DataPointRule[]
  workbench: Workbench
  readOnly: boolean
  hostAllowed: boolean
  /** Called inside the click: browsers show their question only then. */
  onAllowHost(): void
  credential: SourceCredential
  test(inputs: TestInputs, intent?: string): Promise<Result<TestReport>>
  onChange(next: SourceDraft): void
  /** The address that the lead registers at an OAuth system. */
  redirectUrl?: string | undefined
  onCopyDiagnostics?: ((failure: Failure) => void) | undefined
}

/** The same with the source made ready to be walked through. */
export type EditorProps = Omit<SourceEditorProps, 'source'> & { source: SourceDraft }
