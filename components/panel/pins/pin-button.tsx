import { pinsWords } from '#components/pins-words.ts'
import { IconButton } from '#components/ui/button.tsx'
import { Hidden } from '#components/ui/hidden.tsx'
import { PinIcon } from '#components/ui/icons.tsx'
import type { Pin } from './pin.ts'

/** Pins a field to the brief, or unpins it. */
export function PinButton({ label, pin }: { label: string; pin: Pin }) {
  return (
    <IconButton
      label={(pin.pinned ? pinsWords.unpin : pinsWords.pin)(label)}
      icon={<PinIcon />}
      data-do="pin"
      onClick={pin.toggle}
    />
  )
}

/** Says beside its name that a field is pinned. */
export function PinMark() {
  return (
    <span data-pinned="">
      {' '}
      <PinIcon />
      <Hidden>, {pinsWords.isPinned}</Hidden>
    </span>
  )
}
