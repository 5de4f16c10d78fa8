import { type ComponentType, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import { TabList, TabPanel } from '#components/ui/tabs.tsx'
import { words } from '#components/words.ts'
import type { PanelPreferences } from '#lib/contract/panel-preferences.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { ActionBar } from './action-bar.tsx'
import type { GuardWarnings } from './guard.ts'
import { Header } from './header.tsx'
import { GuardBar } from './lazy-reading.tsx'
import { Introduction, Keys } from './lazy-sections.tsx'
import type { PanelVeil } from './masks/panel-veil.ts'
import { OutcomeBar } from './outcome-bar.tsx'
import replyStyles from './reply.module.css'
import { SectionContent } from './section-content.tsx'
import { type Section, sectionTabs } from './sections.tsx'
import { type SheetName, type SheetProps, sheets } from './sheets.tsx'
import type { Outcome } from './store/state.ts'
import styles from './ticket-view.module.css'
import {
  emptiness,
  labelLookup,
  type PanelActions,
  type PanelView,
  stockLookup,
  type TextRange,
  type TurnTarget,
  turnTimes,
} from './view.ts'
import { VisitContext } from './visit.ts'

interface TicketViewProps {
  veil: PanelVeil
  snapshot: Snapshot
  outcome: Outcome | undefined
  guard: GuardWarnings | undefined
  preferences: PanelPreferences
  /** The last browser-wide key that was pressed. */
  shortcut: { name: string; text?: string | undefined } | undefined
  /** A line about the connection to the worker, above everything. */
  connection: ReactNode
  actions: Omit<PanelActions, 'insert' | keyof Navigation>
  onInsert(text: string): Promise<boolean>
  onCollapse(): void
  onDismiss(): void
}

/** The panel of an open ticket. Mounted anew for each ticket: nothing typed for one customer reaches another. */
export function TicketView(props: TicketViewProps) {
  const { veil, snapshot, outcome, guard, connection, onCollapse, onDismiss } = props
  const { begin, section: last, introduced } = props.preferences
  const [section, setSection] = useState<Section>(begin === 'last-used' ? last : 'brief')
  const [target, setTarget] = useState<TurnTarget>()
  const select = (next: Section) => {
    setTarget(undefined)
    setSection(next)
    if (begin === 'last-used') props.actions.prefer({ section: next })
    // What had the focus may be gone with the section before, and its tab says where one is now.
    document.getElementById(`tab-${next}`)?.focus()
  }
  const [sheet, setSheet] = useState<SheetName | undefined>(
    // Where the panel was folded, it is opened for this.
    props.shortcut?.name === 'look-up' ? 'look-up' : undefined,
  )
  // A sheet would cover the word that says where its text is now.
  const onClipboard = outcome?.kind === 'failed' && outcome.onClipboard
  useEffect(() => {
    if (onClipboard) setSheet(undefined)
  }, [onClipboard])
  const showTurn = (turnId: string, words?: TextRange) => {
    setSheet(undefined)
    setTarget({ ...words, turnId })
    setSection('transcript')
  }
  const view = usePanelView(props, {
    showTurn,
    openSheet: setSheet,
    showSection: select,
    collapse: onCollapse,
  })
  const tabs = sectionTabs(snapshot)
  return (
    <VisitContext value={{ veil, snapshot, view }}>
      <div className={styles.view}>
        <header className={styles.head}>
          {connection}
          <Header snapshot={snapshot} view={view} onCollapse={onCollapse} />
          <TabList tabs={tabs} selected={section} label={words.tabs.label} onSelect={select} />
        </header>
        <main className={styles.main}>
          {tabs.map(({ id }) => (
            <TabPanel key={id} id={id} selected={id === section} className={styles.panel}>
              <div className={styles.stack}>
                <SectionContent
                  section={id}
                  snapshot={snapshot}
                  target={target}
                  view={view}
                  onSelect={select}
                />
              </div>
            </TabPanel>
          ))}
        </main>
        <footer className={replyStyles.footer}>
          {!introduced && (
            <Suspense>
              <Introduction section={section} view={view} />
            </Suspense>
          )}
          <div role="status" data-guard="">
            {guard && (
              <Suspense>
                <GuardBar guard={guard} view={view} />
              </Suspense>
            )}
          </div>
          <OutcomeBar
            outcome={outcome}
            labelOf={view.labelOf}
            onCopy={view.actions.copy}
            onReplace={view.actions.replace}
            onDismiss={onDismiss}
          />
          <ActionBar onOpen={setSheet} />
        </footer>
        <Suspense>
          <Keys view={view} shortcut={props.shortcut} />
        </Suspense>
        <OpenSheet name={sheet} snapshot={snapshot} view={view} onClose={() => setSheet(undefined)} />
      </div>
    </VisitContext>
  )
}

function OpenSheet({ name, ...props }: SheetProps & { name: SheetName | undefined }) {
  if (name === undefined) return null
  const byName: Partial<Record<string, ComponentType<SheetProps>>> = sheets
  const Content = byName[name]
  if (!Content) return null
  return (
    <Suspense>
      <Content {...props} />
    </Suspense>
  )
}

type Navigation = Pick<PanelActions, 'showTurn' | 'openSheet' | 'showSection' | 'collapse'>

function usePanelView(props: TicketViewProps, navigation: Navigation): PanelView {
  const { snapshot, actions, preferences, onInsert } = props
  const turns = snapshot.cards.transcript.data?.turns
  const turnTime = useMemo(() => turnTimes(turns ?? []), [turns])
  return {
    actions: { ...actions, ...navigation, insert: onInsert },
    preferences,
    marked: props.shortcut?.text,
    labelOf: labelLookup(snapshot.sources),
    whyEmpty: emptiness(snapshot.sources),
    turnTime,
    stockOf: stockLookup(snapshot.cards.orders.data),
  }
}
