import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { FormatInfo } from '#lib/contract/workbench.ts'

/** A packet that was read, or why it could not be, by place; with the parts that had to be left out. */
export interface ReadPacket {
  packet?: HandoffPacket
  problems: { path: string; problem: string }[]
}

/**
 * A form in which a bot hands over: how it is recognised and read. One folder each, with its samples. Reads by plain
 * property access, so that what it uses can be told from what it leaves; `fitting` checks what comes out.
 */
export interface PacketFormat extends FormatInfo {
  /** True for a payload of this format, also one that lacks parts or is broken further down. Never throws. */
  recognises(payload: unknown): boolean
  /** Reads what a payload holds: usually one packet. Never throws; what is missing stays missing and is named. */
  read(payload: unknown): ReadPacket[]
}
