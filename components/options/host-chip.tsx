import { Button } from '#components/ui/button.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { useOptions } from './store/context.ts'
import { useAllowHosts } from './store/use-allow-hosts.ts'
import { barsWords } from './words/bars.ts'

interface HostChipProps {
  origin: string
  /** Whose host it is, for the button's accessible name. */
  label: string
}

/** Whether the browser lets Baton reach a host; where not, the button that asks for it. */
export function HostChip({ origin, label }: HostChipProps) {
  const allowed = useOptions((view) => view.allowed[origin])
  const { allow, refused } = useAllowHosts()
  if (allowed === undefined) return null
  if (allowed) return <Chip tone="good">{barsWords.allowed}</Chip>
  return (
    <>
      <Chip tone="warn">{refused ? barsWords.refused : barsWords.notAllowed}</Chip>
      <Button look="small" aria-label={barsWords.allowFor(label)} onClick={() => allow([origin])}>
        {barsWords.allow}
      </Button>
    </>
  )
}
