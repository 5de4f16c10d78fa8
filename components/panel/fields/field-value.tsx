import type { ReactNode } from 'react'
import { ledgerWords } from '#components/ledger-words.ts'
import { IconButton } from '#components/ui/button.tsx'
import { Hidden } from '#components/ui/hidden.tsx'
import { RevealIcon } from '#components/ui/icons.tsx'
import { maskedText } from '#lib/ledger/masks.ts'
import { Value } from '../row.tsx'
import type { FieldState } from './use-field.ts'

interface FieldValueProps {
  /** The data point or slot, by which it is known what may be shown of a masked value. */
  name: string
  /** What stands behind the dots. */
  text: string
  field: FieldState
  children: ReactNode
}

/** The value of a field, or dots where it is masked. */
export function FieldValue({ name, text, field, children }: FieldValueProps) {
  if (!field.hidden) return <Value>{children}</Value>
  return (
    <Value>
      <Hidden>{ledgerWords.masked} </Hidden>
      <span data-masked="">{maskedText(text, name)}</span>
    </Value>
  )
}

/** The button that shows a masked value; nothing where none is hidden. */
export function RevealButton({ what, field }: { what: string; field: FieldState }) {
  if (!field.hidden) return null
  return (
    <IconButton
      label={ledgerWords.revealOf(what)}
      icon={<RevealIcon />}
      onClick={() => field.reveal('shown')}
    />
  )
}
