import type { FieldIssue } from '#lib/contract/failure.ts'
import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { Instant } from '#lib/contract/primitives.ts'
import type { FormatInfo } from '#lib/contract/workbench.ts'

/** A packet that was read, or why it could not be, by place; with the parts that had to be left out. */
export interface ReadPacket {
  packet?: HandoffPacket
  problems: FieldIssue[]
}

/**
 * A form in which a bot hands over: how it is recognised and read. One folder each, with its samples. Reads by plain
 * property access (`tolerant.ts`), so that what it uses can be told from what it leaves, and builds the packet with
 * `assemblePacket`, which checks what comes out.
 */
export interface PacketFormat extends FormatInfo {
  /**
   * True for a payload of this format, also one that lacks parts or is broken further down. Never throws. At most one
   * format may know a payload: ask for something that no other system and no ordinary object has, because any JSON in
   * a ticket's note is asked about.
   */
  recognises(payload: unknown): boolean
  /**
   * Reads what a payload holds: usually one packet. Never throws; what is missing stays missing and is named.
   * `arrivedAt` is when the payload came, for bots that send no time at all.
   */
  read(payload: unknown, arrivedAt?: Instant): ReadPacket[]
}
