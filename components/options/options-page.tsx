import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { Outcome } from './outcome.tsx'
import { Pages } from './pages.tsx'
import type { OptionsServices } from './services.ts'
import { DraftBar } from './shell/draft-bar.tsx'
import { ManagedNotice } from './shell/managed-notice.tsx'
import { routeOf, useHash } from './shell/route.ts'
import styles from './shell/shell.module.css'
import { Sidebar } from './shell/sidebar.tsx'
import { UndoLine } from './shell/undo-line.tsx'
import { UnlockBar } from './shell/unlock-bar.tsx'
import { OptionsContext, useAct, useOptions } from './store/context.ts'
import type { OptionsStore } from './store/store.ts'
import { useFreshState, useWorkbench } from './store/use-fresh-state.ts'
import { barsWords } from './words/bars.ts'

export interface OptionsPageProps {
  store: OptionsStore
  services: OptionsServices
}

/** The team lead's page: everything that Baton is connected to, and what it still needs on this device. */
export function OptionsPage({ store, services }: OptionsPageProps) {
  const given = useMemo(() => ({ store, services }), [store, services])
  useFreshState(store)
  useWorkbench(store, services)
  return (
    <OptionsContext value={given}>
      <Shell />
    </OptionsContext>
  )
}

function Shell() {
  const hash = useHash()
  const route = useMemo(() => routeOf(hash), [hash])
  const wide = route.page === 'source' || route.page === 'payload' || route.page === 'data-points'
  return (
    <div className={styles.page}>
      <button type="button" className={styles.skip} onClick={skip}>
        {barsWords.skip}
      </button>
      <Sidebar route={route} hash={hash} />
      <div className={styles.content}>
        <div className={styles.bars}>
          <UnlockBar />
          <ManagedNotice />
          {route.page !== 'publish' && <DraftBar />}
        </div>
        <Main hash={hash} wide={wide}>
          <Ready>
            <Pages route={route} />
          </Ready>
        </Main>
      </div>
      <UndoLine />
    </div>
  )
}

/** Moves the focus without touching the fragment, which is the route. */
function skip(): void {
  document.querySelector<HTMLElement>('main')?.focus()
}

interface MainProps {
  hash: string
  wide: boolean
  children: ReactNode
}

/** The page itself. When another one is come to, its title takes the focus. */
function Main({ hash, wide, children }: MainProps) {
  const main = useRef<HTMLElement>(null)
  const shown = useRef(hash)
  useEffect(() => {
    if (shown.current === hash) return
    shown.current = hash
    document.documentElement.scrollTop = 0
    const title = main.current?.querySelector<HTMLElement>('h1')
    title?.focus()
  }, [hash])
  return (
    <main ref={main} tabIndex={-1} className={styles.main} data-wide={wide || undefined}>
      {children}
    </main>
  )
}

/** The pages need the worker's word; before it there is only a title, or why there is none. */
function Ready({ children }: { children: ReactNode }) {
  const there = useOptions(({ page }) => page !== undefined)
  const { failure } = useAct('load')
  return (
    <>
      {!there && <h1 className={styles.title}>{barsWords.options}</h1>}
      {failure && <Outcome place="load" />}
      {there ? children : !failure && <p role="status">{barsWords.reading}</p>}
    </>
  )
}
