/**
 * A name for something that came without an id: the same contents give the same name, so that a packet that is read
 * again is the same packet. FNV-1a over 64 bits: no secret, only a label.
 */
export function nameFor(format: string, contents: unknown): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(JSON.stringify(contents)).subarray(0, longest)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return `${format}-${hash.toString(16).padStart(16, '0')}`
}

/** The beginning of a conversation tells it apart; all of a long one would cost time. */
const longest = 20_000
