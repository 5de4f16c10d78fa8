import { type KeyboardEvent, useLayoutEffect, useMemo, useRef } from 'react'
import { transcriptWords as words } from '#components/transcript-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Hidden } from '#components/ui/hidden.tsx'
import type { Brief, Transcript } from '#lib/contract/snapshot.ts'
import type { TurnTarget } from '../view.ts'
import { JumpBar } from './jump-bar.tsx'
import { jumpsOf } from './jumps.ts'
import { asksForSearch } from './keys.ts'
import { marksIn } from './marks.ts'
import { rowOfTurn, turnKeys } from './rows.ts'
import { SearchBar } from './search-bar.tsx'
import toolbar from './toolbar.module.css'
import styles from './transcript.module.css'
import { TurnList } from './turn-list.tsx'
import { useLedPlace } from './use-led-place.ts'
import { useNewTurns } from './use-new-turns.ts'
import { useRows } from './use-rows.ts'
import { useTurnList } from './use-turn-list.ts'
import { useTurnSearch } from './use-turn-search.ts'

interface ConversationProps {
  data: Transcript
  brief: Brief | undefined
  target: TurnTarget | undefined
}

/** The turns of a conversation, with the means to find one's way in them. */
export function Conversation({ data, brief, target }: ConversationProps) {
  const { turns } = data
  const field = useRef<HTMLInputElement>(null)
  const keys = useMemo(() => turnKeys(turns), [turns])
  const search = useTurnSearch(turns)
  const jumps = useMemo(() => jumpsOf(brief, data), [brief, data])
  const { led, jump } = useLedPlace(turns, keys, target, jumps)
  const ledTurn = useMemo(() => (led ? keys.indexOf(led.key) : -1), [led, keys])
  const { rows, toggle } = useRows(data, brief, [ledTurn, search.hit?.turn ?? -1])
  const state = useTurnList(rows)
  const fresh = useNewTurns(keys, state.atEnd)
  const marksOf = marksIn({ ledTurn, led, hits: search.hits, current: search.hit })

  // biome-ignore lint/correctness/useExhaustiveDependencies: once each time that the reader is led
  useLayoutEffect(() => {
    if (led) state.goTo(rowOfTurn(rows, ledTurn), { focus: true })
  }, [led])
  const hitKey = search.hit && `${keys[search.hit.turn]} ${search.hit.start}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each hit; the field keeps the focus
  useLayoutEffect(() => {
    if (search.hit) state.goTo(rowOfTurn(rows, search.hit.turn), { focus: false })
  }, [hitKey])

  const onKeyDown = (event: KeyboardEvent) => {
    if (!asksForSearch(event)) return
    event.preventDefault()
    field.current?.focus()
    field.current?.select()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that hold wherever the focus is in it
    <div className={styles.conversation} onKeyDown={onKeyDown}>
      <div className={toolbar.bar}>
        <SearchBar search={search} field={field} onLeave={() => state.goTo(state.active, { focus: true })} />
        <JumpBar jumps={jumps} onJump={jump} />
      </div>
      <TurnList rows={rows} total={turns.length} state={state} marksOf={marksOf} onToggle={toggle} />
      <div className={styles.newest}>
        {!state.atEnd && (
          <Button look="small" data-newest="" onClick={state.toEnd}>
            {fresh > 0 ? words.newMessages(fresh) : words.newest}
          </Button>
        )}
      </div>
      <div role="status">
        <Hidden>{fresh > 0 && words.newMessages(fresh)}</Hidden>
      </div>
    </div>
  )
}
