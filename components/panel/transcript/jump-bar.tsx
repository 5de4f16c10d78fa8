import { transcriptWords as words } from '#components/transcript-words.ts'
import { Button } from '#components/ui/button.tsx'
import { number } from '#components/ui/locale.ts'
import type { Jump, JumpName } from './jumps.ts'
import styles from './toolbar.module.css'

interface JumpBarProps {
  jumps: readonly Jump[]
  onJump(name: JumpName): void
}

/** Leads to the places that a reader wants to see first. */
export function JumpBar({ jumps, onJump }: JumpBarProps) {
  if (jumps.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div role="group" className={styles.jumps} aria-label={words.goTo}>
      {jumps.map(({ name, places }) => (
        <Button key={name} look="small" data-jump={name} onClick={() => onJump(name)}>
          {words.jumps[name]}
          {places.length > 1 && ` (${number(places.length)})`}
        </Button>
      ))}
    </div>
  )
}
