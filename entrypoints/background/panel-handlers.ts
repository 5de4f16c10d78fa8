import type { Visit } from '#lib/context/visit.ts'
import type { FieldEvent } from '#lib/contract/event.ts'
import type { Failure } from '#lib/contract/failure.ts'
import { failure } from '#lib/contract/make-failure.ts'
import type { PanelCalls, PanelEvent } from '#lib/messaging/calls.ts'
import { CallFailure, type Handlers } from '#lib/messaging/serve.ts'
import { browser } from '#lib/platform/browser.ts'
import { keepEvent } from './keep-event.ts'
import { listLaunches, startLaunch } from './launches.ts'
import { listMacros } from './list-macros.ts'
import { loadImage } from './load-image.ts'
import { loadSetup } from './load-setup.ts'
import { lookUp } from './look-up.ts'
import { markDraft } from './mark-draft.ts'
import { movePanels } from './move-panels.ts'
import { openCache } from './open-cache.ts'
import { callPage } from './page-calls.ts'
import { keepPanelWidth } from './panel-width.ts'
import { removeMacro, saveMacro } from './personal-macros.ts'
import { panelPreferences } from './preferences.ts'
import { searchArticles } from './search-articles.ts'
import type { Visits } from './visits.ts'

/** The panel that calls: its tab, and how to tell all panels that are open. */
export interface PanelPlace {
  tabId: number
  /** The site around it; none where the panel is in no page. */
  origin: string | undefined
  visits: Visits
  push(event: PanelEvent): void
}

/** What a panel may ask of the worker, each call in a few lines; what is longer has a file of its own. */
export function panelHandlers({ tabId, origin, visits, push }: PanelPlace): Handlers<PanelCalls, undefined> {
  const nothing = null
  return {
    ping: () => nothing,
    retry: async ({ sourceId }) => {
      await (await visits.of(tabId))?.retry(sourceId)
      return nothing
    },
    chooseConversation: async ({ conversationId }) => {
      await (await visits.of(tabId))?.choose(conversationId ?? undefined)
      return nothing
    },
    decideLink: async ({ decision, ...key }) => {
      await (await visits.of(tabId))?.decideLink(key, decision)
      return nothing
    },
    record: async ({ event }) => {
      const lost = await recorded(event, await visits.of(tabId))
      if (lost) throw new CallFailure(lost)
      return nothing
    },
    shortcuts: async () => {
      const commands = await browser.commands.getAll()
      return commands.flatMap(({ description, shortcut = '' }) =>
        description ? [{ label: description, key: shortcut }] : [],
      )
    },
    listMacros: () => listMacros(tabId),
    saveMacro: async ({ macro }) => {
      await saveMacro(macro)
      return nothing
    },
    removeMacro: async ({ id }) => {
      await removeMacro(id)
      return nothing
    },
    searchArticles: async ({ question }) => searchArticles(tabId, question),
    listLaunches: () => listLaunches(tabId, visits),
    startLaunch: ({ id }) => startLaunch(tabId, visits, id),
    lookUp: ({ text }) => lookUp(tabId, text),
    loadImage: ({ url }) => loadImage(tabId, visits, url),
    // The text is made of the config and the keyring, by the script that knows both.
    diagnose: async (args) => {
      const setup = await loadSetup()
      const answer = await setup.answerOptions({ call: 'diagnostics', args }, { openCache })
      if (!answer.ok) throw new CallFailure(answer.failure)
      return answer.value as { text: string }
    },
    insert: async ({ text }) => written(await callPage(tabId, 'insertText', { text })),
    replace: async ({ text, by }) => written(await callPage(tabId, 'replaceText', { text, by })),
    markDraft: async (mark) => {
      await markDraft(tabId, mark)
      return nothing
    },
    setCollapsed: async ({ collapsed }) => {
      const preferences = await panelPreferences({ collapsed })
      await callPage(tabId, 'setCollapsed', { collapsed })
      push({ event: 'preferences', preferences })
      return nothing
    },
    setWidth: async ({ widthPx }) => {
      if (origin === undefined) return nothing
      await callPage(tabId, 'setWidth', { widthPx })
      await keepPanelWidth(origin, widthPx)
      return nothing
    },
    focusComposer: async () => {
      await callPage(tabId, 'focus', { on: 'composer' })
      return nothing
    },
    prefer: async ({ change }) => {
      const preferences = await panelPreferences(change)
      push({ event: 'preferences', preferences })
      if (change.place !== undefined) await movePanels(preferences.place)
      return nothing
    },
    openOptions: async () => {
      await browser.runtime.openOptionsPage()
      return nothing
    },
  }
}

/** Keeps what was done in the open ticket, or with what was looked up beside none; else says why it is lost. */
async function recorded(event: FieldEvent, visit: Visit | undefined): Promise<Failure | undefined> {
  if (event.ticket) return visit ? visit.notice(event) : noTicket()
  return keepEvent(await openCache(), event)
}

const noTicket = () => failure('bad-call', new Date(), { problem: 'no ticket is open' })

type Written = Awaited<ReturnType<typeof callPage<'insertText'>>>

/** What became of the reply box: nothing to say, or the reason why the text is not in it. */
function written(reply: Written): null {
  const outcome = reply.ok ? reply.value.outcome : 'page-gone'
  if (outcome === 'inserted') return null
  throw new CallFailure(failure('composer', new Date(), { problem: outcome }))
}
