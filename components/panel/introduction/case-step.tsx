import { useEffect } from 'react'
import type { StepProps } from './introduction.tsx'

/** The first step speaks of the brief, and so it is on screen. What it speaks of is outlined. */
export function CaseStep({ section, view }: StepProps) {
  const { showSection } = view.actions
  // Only as the step begins: whoever looks elsewhere meanwhile may.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (section !== 'brief') showSection('brief')
  }, [])
  return null
}
