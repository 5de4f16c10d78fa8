import { useEffect, useRef, useState } from 'react'
import type { Failure } from '#lib/contract/failure.ts'
import type { PanelActions } from '../view.ts'

type State =
  | { kind: 'hidden' }
  | { kind: 'loading' }
  /** At an address of this page alone, which ends with the picture. */
  | { kind: 'shown'; address: string }
  | { kind: 'failed'; failure: Failure }
  /** Its bytes are those of a picture, and the browser cannot draw it. */
  | { kind: 'broken' }

/** Fetches a picture when it is asked for, and lets go of it when it is hidden or its row has gone. */
export function usePicture(url: string, load: PanelActions['loadImage']) {
  const [state, setState] = useState<State>({ kind: 'hidden' })
  const asked = useRef(0)
  const address = state.kind === 'shown' ? state.address : undefined
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address])
  useEffect(
    () => () => {
      asked.current += 1
    },
    [],
  )
  const show = async () => {
    asked.current += 1
    const number = asked.current
    setState({ kind: 'loading' })
    const reply = await load(url)
    if (number !== asked.current) return
    if (!reply.ok) return setState({ kind: 'failed', failure: reply.failure })
    const { type, base64 } = reply.value
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    setState({ kind: 'shown', address: URL.createObjectURL(new Blob([bytes], { type })) })
  }
  return {
    state,
    show: () => void show(),
    hide: () => {
      asked.current += 1
      setState({ kind: 'hidden' })
    },
    isBroken: () => setState({ kind: 'broken' }),
  }
}
