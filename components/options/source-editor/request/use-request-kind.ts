import { useRef, useState } from 'react'
import type { RequestTemplate } from '#lib/contract/source.ts'
import { asKind, kindOf, type RequestKind } from './request-kind.ts'

/** The kind of a request, and a way to change it. What was written in one kind is there again when it is chosen again. */
export function useRequestKind(request: RequestTemplate, onChange: (next: RequestTemplate) => void) {
  // A body in the making fits no kind: the kind that was chosen stays until another is.
  const [chosen, setChosen] = useState<RequestKind>()
  const before = useRef(new Map<RequestKind, RequestTemplate>())
  const kind = chosen ?? kindOf(request)
  const choose = (next: RequestKind) => {
    before.current.set(kind, request)
    const earlier = before.current.get(next)
    setChosen(next)
    onChange({ ...(earlier ?? asKind(request, next)), id: request.id, path: request.path })
  }
  return [kind, choose] as const
}
