import type { SourceDefinition } from '#lib/contract/source.ts'

/** A ready-made source definition: data only, so that adding a system adds a file and no code. */
export interface Preset {
  id: string
  /** The system's own name. */
  name: string
  /** Where the system documents what the preset asks for. */
  documentation: string
  /**
   * How far it has been proved. `live`: run against the real system by `npm run test:live`. `recorded`: against replies
   * copied from the system's own documentation. `documentation`: against replies written from its documented fields.
   */
  verified: 'live' | 'recorded' | 'documentation'
  /** Values for the definition's `{{settings.x}}` holes, where the config gives none. */
  settings?: Readonly<Record<string, string>>
  definition: SourceDefinition
}

/** Limits that suit most systems: an order changes within minutes, and an agent waits no longer than this. */
export const usualLimits = {
  freshSeconds: 120,
  keepSeconds: 86_400,
  timeoutMs: 8000,
  maxBytes: 2_000_000,
} as const
