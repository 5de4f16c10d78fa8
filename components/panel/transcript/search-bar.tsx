import type { KeyboardEvent, RefObject } from 'react'
import { transcriptWords as words } from '#components/transcript-words.ts'
import { IconButton } from '#components/ui/button.tsx'
import { CloseIcon, DownIcon, UpIcon } from '#components/ui/icons.tsx'
import { number } from '#components/ui/locale.ts'
import styles from './toolbar.module.css'
import type { TurnSearch } from './use-turn-search.ts'

interface SearchBarProps {
  search: TurnSearch
  field: RefObject<HTMLInputElement | null>
  /** The reader is done: the keyboard goes back to the turns. */
  onLeave(): void
}

/** Looks for words in the conversation. Enter goes to the next place, Shift and Enter to the one before. */
export function SearchBar({ search, field, onLeave }: SearchBarProps) {
  const { query, hits, current } = search
  const leave = () => {
    search.look('')
    onLeave()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    if (event.key === 'Escape') leave()
    else search.step(event.shiftKey ? -1 : 1)
  }
  return (
    <search className={styles.search}>
      <input
        ref={field}
        type="text"
        data-transcript-search=""
        dir="auto"
        autoComplete="off"
        className={styles.field}
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onChange={({ target }) => search.look(target.value)}
        onKeyDown={onKeyDown}
      />
      <span role="status" className={styles.hits} data-hits="">
        {query.trim() !== '' &&
          (hits.length > 0 ? words.hits(number(current + 1), number(hits.length)) : words.noHits)}
      </span>
      {query !== '' && (
        <>
          <IconButton label={words.previousHit} icon={<UpIcon />} onClick={() => search.step(-1)} />
          <IconButton label={words.nextHit} icon={<DownIcon />} onClick={() => search.step(1)} />
          <IconButton label={words.endSearch} icon={<CloseIcon />} onClick={leave} />
        </>
      )}
    </search>
  )
}
