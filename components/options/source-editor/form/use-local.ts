import { useState } from 'react'

/**
 * What is typed, beside the value that it stands for. A form can hold more than the document can: half a number, a
 * JSON text without its last bracket, a row without a name. It is read anew when the document changes from elsewhere.
 */
export function useLocal<L, V>(
  value: V,
  read: (value: V) => L,
  write: (local: L) => V,
  onChange: (next: V) => void,
): [L, (next: L) => void] {
  const [state, setState] = useState(() => ({
    local: read(value),
    seen: keyOf(value),
    written: keyOf(value),
  }))
  const now = keyOf(value)
  let { local } = state
  if (now !== state.seen) {
    if (now !== state.written) local = read(value)
    setState({ local, seen: now, written: now })
  }
  const set = (next: L) => {
    const written = write(next)
    setState((last) => ({ ...last, local: next, written: keyOf(written) }))
    onChange(written)
  }
  return [local, set]
}

const keyOf = (value: unknown) => JSON.stringify(value) ?? ''
