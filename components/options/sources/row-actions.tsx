import { Button, IconButton } from '#components/ui/button.tsx'
import { DownIcon, UpIcon } from '#components/ui/icons.tsx'
import rows from '../shell/rows.module.css'
import type { SourceDraft } from '../store/draft.ts'
import { sourcesWords } from '../words/sources.ts'
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
      <IconButton
        label={sourcesWords.moveUp(name)}
        icon={<UpIcon />}
        disabled={first}
        onClick={() => move(-1)}
      />
      <IconButton
        label={sourcesWords.moveDown(name)}
        icon={<DownIcon />}
        disabled={last}
        onClick={() => move(1)}
      />
      <Button look="small" aria-label={sourcesWords.duplicateOf(name)} onClick={duplicate}>
        {sourcesWords.duplicate}
      </Button>
      <Button look="small" aria-label={sourcesWords.removeOf(name)} onClick={remove}>
        {sourcesWords.remove}
      </Button>
    </span>
  )
}
