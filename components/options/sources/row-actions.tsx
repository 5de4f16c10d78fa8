import { Button, IconButton } from '#components/ui/button.tsx'
import { DownIcon, UpIcon } from '#components/ui/icons.tsx'
import rows from '../shell/rows.module.css'
import type { SourceDraft } from '../store/draft.ts'
import { useSourceEdits } from './use-source-edits.ts'

interface RowActionsProps {
  source: SourceDraft
  first: boolean
  last: boolean
}

/** Order, duplicate, remove. */
export function RowActions({ source, first, last }: RowActionsProps) {
  const { move, duplicate, remove } = useSourceEdits(source)
  const name = source.label || source.id
  return (
    <span className={rows.end}>
      <IconButton label={`Move ${name} up`} icon={<UpIcon />} disabled={first} onClick={() => move(-1)} />
      <IconButton label={`Move ${name} down`} icon={<DownIcon />} disabled={last} onClick={() => move(1)} />
      <Button look="small" aria-label={`Duplicate ${name}`} onClick={duplicate}>
        Duplicate
      </Button>
      <Button look="small" aria-label={`Remove ${name}`} onClick={remove}>
        Remove
      </Button>
    </span>
  )
}
