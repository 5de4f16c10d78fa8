import { useEffect, useState } from 'react'
import type { RenderedMacro, UnreadableMacro } from '#lib/drafting/macros/render.ts'
import { exampleValues } from '#lib/drafting/macros/values.ts'

type Example = RenderedMacro | UnreadableMacro

/** A macro's text filled with the example's values; `undefined` until the engine is there, and for an empty text. */
export function useExample(body: string): Example | undefined {
  const [filled, setFilled] = useState<{ body: string; example: Example }>()
  useEffect(() => {
    if (body.trim() === '') return
    let gone = false
    void import('#lib/drafting/macros/render.ts').then(({ renderMacro }) => {
      if (!gone) setFilled({ body, example: renderMacro(body, exampleValues) })
    })
    return () => {
      gone = true
    }
  }, [body])
  return filled?.body === body ? filled.example : undefined
}
