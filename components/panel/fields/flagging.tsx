import { type RefObject, useContext, useRef, useState } from 'react'
import { ledgerWords } from '#components/ledger-words.ts'
import { IconButton } from '#components/ui/button.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { Hidden } from '#components/ui/hidden.tsx'
import { FlagIcon } from '#components/ui/icons.tsx'
import type { FlagKind } from '#lib/contract/event.ts'
import { VisitContext } from '../visit.ts'
import { FlagMenu } from './flag-menu.tsx'
import type { FieldState } from './use-field.ts'

/** The menu of a field's flag, open or not. */
export interface Flagging {
  isOpen: boolean
  open(): void
  close(): void
  set(flag: FlagKind | undefined): void
  /** What has the focus when the menu closes. */
  opener: RefObject<HTMLElement | null>
}

/** Flagging a field: what was done is told, and can be undone. Nothing where cards are only looked at. */
export function useFlagging(label: string, field: FieldState | undefined): Flagging | undefined {
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLElement>(null)
  const visit = useContext(VisitContext)
  const setFlag = field?.setFlag
  if (!visit || !setFlag) return undefined
  const close = () => setOpen(false)
  return {
    isOpen,
    opener,
    close,
    open: () => {
      opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
      setOpen(true)
    },
    set: (flag) => {
      const before = field.flag
      opener.current?.focus()
      close()
      setFlag(flag)
      const { done, unflagged } = ledgerWords
      visit.view.actions.tell((flag ? done[flag] : unflagged)(label), () => setFlag(before))
    },
  }
}

interface FlagButtonProps {
  label: string
  field: FieldState
  flagging: Flagging
}

/** The button that opens the menu, and the menu. */
export function FlagButton({ label, field, flagging }: FlagButtonProps) {
  const { isOpen, open, close, set, opener } = flagging
  return (
    <>
      <IconButton
        label={ledgerWords.flagOf(label)}
        icon={<FlagIcon />}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={open}
      />
      {isOpen && (
        <FlagMenu
          label={label}
          flag={field.flag}
          onFlag={set}
          onClose={() => {
            if (document.activeElement?.closest('[role=menu]')) opener.current?.focus()
            close()
          }}
        />
      )}
    </>
  )
}

/** Says on the row that the field is flagged; `short` where there is no room for the words. */
export function FlagMark({ flag, short = false }: { flag: FlagKind | undefined; short?: boolean }) {
  if (!flag) return null
  const text = ledgerWords.flagged[flag]
  return (
    <span data-flag={flag}>
      <Chip tone="warn" title={text}>
        <FlagIcon />
        {short ? <Hidden>{text}</Hidden> : text}
      </Chip>
    </span>
  )
}
