import type { DataPoint } from './data-point.ts'
import type { FieldIssue } from './failure.ts'
import type { HandoffPacket } from './handoff-packet.ts'
import type { SourceRecords } from './records.ts'
import type { Snapshot } from './snapshot.ts'
import type { Auth, Preset, SourceDefinition, SourceRole, Verified } from './source.ts'

/** A packet format as the catalogue shows it. */
export interface FormatInfo {
  id: string
  name: string
  documentation: string
  verified: Verified
}

/** One packet that was found in a pasted payload. */
export interface PastedPacket {
  packet?: HandoffPacket
  /** What could not be read, by place. */
  problems: FieldIssue[]
  /** Places of the payload that the format does not use, e.g. `value.va_BotId`. */
  unmapped: string[]
}

/** What a pasted payload was found to be; without a format where none knows it. */
export interface PastedPayload {
  format?: FormatInfo
  packets: PastedPacket[]
}

/** A problem of a config: its place in the document (`sources.0.baseUrl`) and what is wrong there. */
export interface ConfigProblem {
  path: string
  problem: string
}

/** A data point that can be named in the policy. */
export interface DataPointInfo {
  point: DataPoint
  /** Without it no record can be: it cannot be forbidden. */
  indispensable: boolean
  /** The panel can show it as dots until it is revealed. */
  maskable?: true
}

/** What the options page can work out by itself, without the worker and without a system being asked. */
export interface Workbench {
  presets: readonly Preset[]
  formats: readonly FormatInfo[]
  dataPoints: readonly DataPointInfo[]
  /** Checks a config document as the worker will; empty when it can be used. */
  checkConfig(document: unknown): ConfigProblem[]
  /** What is wrong with a JMESPath expression; `undefined` when nothing is. */
  checkPath(path: string): string | undefined
  /** What a JMESPath expression finds; the same bounds hold as in the engine. */
  search(data: unknown, path: string): unknown
  mapReplies(
    definition: SourceDefinition,
    place: { baseUrl: string; settings: Readonly<Record<string, string>> },
    replies: Readonly<Record<string, unknown>>,
  ): { records: SourceRecords; issues: FieldIssue[] }
  readPayload(text: string): PastedPayload
  /** What the panel would show of these records alone. */
  preview(source: { id: string; label: string; role: SourceRole }, records: SourceRecords): Snapshot
  credentialFields(auth: Auth): { name: string; label: string; secret: boolean }[]
}
