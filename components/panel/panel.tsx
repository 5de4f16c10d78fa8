import { type RefObject, Suspense, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { copyText } from '#components/ui/copy-text.ts'
import { Announcer } from './announcer.tsx'
import { ConnectionLine } from './connection-line.tsx'
import { Empty } from './empty.tsx'
import { useShortcut } from './keys/use-shortcut.ts'
import { loadLater } from './later.tsx'
import { LookUpAlone, OfflineLine, Resizer } from './lazy-sections.tsx'
import type { PanelVeil } from './masks/panel-veil.ts'
import { useVeil } from './masks/use-veil.ts'
import { inBrowser } from './place.ts'
import { Rail } from './rail.tsx'
import type { PanelState, PanelStore } from './store/state.ts'
import { ticketKeyText } from './ticket-key.ts'
import { TicketView } from './ticket-view.tsx'
import { allowedPx } from './width.ts'

/** The panel. The only component that reads the store. */
export function Panel({ store }: { store: PanelStore }) {
  const { state, veil } = useVeil(useStore(store))
  const { snapshot } = state
  const collapsed = state.collapsed && !inBrowser()
  const root = useRef<HTMLDivElement>(null)
  const toggled = useToggleFocus(root, collapsed)
  // After the first paint, so that neither a click nor a system that fails at once has to wait.
  useEffect(() => void loadLater(), [])
  const { density } = state.preferences
  useEffect(() => {
    document.documentElement.dataset.density = density
  }, [density])
  const setCollapsed = (next: boolean) => {
    toggled()
    void state.setCollapsed(next)
  }
  useShortcut(state.shortcut, (name) => {
    if (name === 'toggle-panel') setCollapsed(!collapsed)
    else if (collapsed) setCollapsed(false)
    if (name === 'focus-panel')
      root.current?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus()
  })
  return (
    <div
      ref={root}
      data-panel={collapsed ? 'collapsed' : 'expanded'}
      data-ticket={snapshot && ticketKeyText(snapshot.ticket)}
      data-sequence={snapshot?.sequence}
    >
      <Announcer snapshot={snapshot} />
      {collapsed ? (
        <Rail
          snapshot={snapshot}
          notes={state.guard?.questions.length ?? 0}
          onExpand={() => setCollapsed(false)}
        />
      ) : (
        <>
          <Expanded state={state} veil={veil} onCollapse={() => setCollapsed(true)} />
          <Suspense>
            <Resizer onResize={(widthPx) => void state.setWidth(widthPx)} />
          </Suspense>
        </>
      )}
    </div>
  )
}

interface ExpandedProps {
  state: PanelState
  veil: PanelVeil
  onCollapse(): void
}

function Expanded({ state, veil, onCollapse }: ExpandedProps) {
  const { snapshot, report } = state
  const connection = (
    <>
      <ConnectionLine connection={state.connection} />
      <Suspense>
        <OfflineLine snapshot={snapshot} onRetry={() => void state.retry()} />
      </Suspense>
    </>
  )
  const dismiss = useRef(() => report(undefined)).current
  if (!snapshot) {
    const { noTicket, refused } = state
    return (
      <Empty
        noTicket={noTicket}
        refused={refused}
        connection={connection}
        lookUp={state.shortcut && <LookUpAlone state={state} />}
        onCollapse={onCollapse}
      />
    )
  }
  return (
    <TicketView
      key={ticketKeyText(snapshot.ticket)}
      veil={veil}
      snapshot={snapshot}
      outcome={state.outcome}
      guard={state.guard}
      preferences={state.preferences}
      shortcut={state.shortcut}
      connection={connection}
      actions={{
        copy: async (text) =>
          report({ kind: (await copyText(veil.take(text, 'copied'))) ? 'copied' : 'not-copied' }),
        replace: state.replace,
        retry: state.retry,
        choose: state.choose,
        openOptions: state.openOptions,
        prefer: state.prefer,
        widen: (stepPx) => void state.setWidth(allowedPx(window.innerWidth + stepPx)),
        focusComposer: state.focusComposer,
        shortcuts: state.shortcuts,
        listMacros: state.listMacros,
        saveMacro: state.saveMacro,
        removeMacro: state.removeMacro,
        draftText: () => state.draft,
        searchArticles: state.searchArticles,
        listLaunches: state.listLaunches,
        startLaunch: state.startLaunch,
        lookUp: state.lookUp,
        loadImage: state.loadImage,
        decideLink: state.decideLink,
        record: state.record,
        tell: (text, undo) =>
          report({
            kind: 'done',
            did: { text },
            ...(undo && {
              undo: () => {
                report(undefined)
                undo()
              },
            }),
          }),
        copyDiagnostics: async (failure) => {
          const text = await state.diagnose(failure)
          if (text !== undefined) report({ kind: (await copyText(text)) ? 'copied' : 'not-copied' })
        },
      }}
      onInsert={state.insert}
      onCollapse={onCollapse}
      onDismiss={dismiss}
    />
  )
}

/** Keeps the keyboard where it was: the button that was pressed is gone, its counterpart takes the focus. */
function useToggleFocus(root: RefObject<HTMLElement | null>, collapsed: boolean) {
  const pending = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs after the change that it waits for
  useEffect(() => {
    if (pending.current) root.current?.querySelector<HTMLElement>('[data-toggle]')?.focus()
    pending.current = false
  }, [collapsed])
  return () => {
    pending.current = true
  }
}
