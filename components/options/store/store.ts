import { createStore } from 'zustand/vanilla'
import type { Result } from '#lib/contract/failure.ts'
import type { Workbench } from '#lib/contract/workbench.ts'
import type { Args, OptionsCalls, OptionsClient, OptionsState, Reply } from '#lib/messaging/clients.ts'
import type { OptionsServices } from '../services.ts'
import { outcomesWords } from '../words/outcomes.ts'
import { type Act, type Acts, type DoneWords, settled } from './acts.ts'
import { Autosave } from './autosave.ts'
import { type DraftConfig, draftOf, emptyDraft, isReadOnly } from './draft.ts'
import { originsOf } from './hosts.ts'
import { type SourceTest, testOutcome } from './source-test.ts'

type Ask = (client: OptionsClient) => Promise<Result<OptionsState>>
type TestArgs = Args<OptionsCalls, 'testSource'>
type Tested = Result<Reply<OptionsCalls, 'testSource'>>

/** What the options page knows. Holds no secret: what is typed into a form goes to the worker and nowhere else. */
export interface OptionsView {
  /** The worker's last word; missing until it has answered once. */
  page?: OptionsState | undefined
  workbench?: Workbench | undefined
  draft: DraftConfig
  /** True while a change of the draft has not reached the worker. */
  unsaved: boolean
  /** What was done last, by the place of the page where it was started. */
  acts: Acts
  /** The place of the act that brought `page`: the page's issues are about it. */
  answered?: string | undefined
  /** Which origins of the draft and of the config in use the browser allows; missing until it has answered. */
  allowed: Readonly<Record<string, boolean>>
  /** The tests of this visit to the page, by source. */
  tests: Readonly<Record<string, SourceTest>>
  /** The draft before the last change that can be taken back, and what that change was. */
  undo?: { words: string; before: DraftConfig } | undefined
  load(): Promise<void>
  /** Asks the worker for something, in turn; shows what came of it at `place`. True if it worked. */
  act(place: string, ask: Ask, done?: DoneWords): Promise<boolean>
  /** The same for what may take minutes: other acts do not wait for it. */
  actAside(place: string, ask: Ask, done?: DoneWords): Promise<boolean>
  /** Changes the draft, which is then saved by itself. With `undoWords` the change can be taken back. */
  edit(change: (draft: DraftConfig) => DraftConfig, undoWords?: string): void
  takeBack(): void
  discardDraft(): Promise<boolean>
  /** True if the draft is in use now; what the worker found wrong with it is among the page's issues. */
  applyDraft(summary: string): Promise<boolean>
  /** Runs a source's real requests; what came back is given to the caller alone. */
  testSource(args: TestArgs): Promise<Tested>
  lookAtHosts(): Promise<void>
  /** Puts down what was done at a place. */
  clearAct(place: string): void
  /** Saves what waits; for a page that is about to go. */
  saveNow(): void
}
export type OptionsStore = ReturnType<typeof createOptionsStore>
export type SetView = (change: (view: OptionsView) => Partial<OptionsView>) => void

/** The page's state over the worker's calls. */
export function createOptionsStore({ client, hostAllowed }: OptionsServices) {
  return createStore<OptionsView>()((set, get) => {
    const adopt = (page: OptionsState) => set((view) => adopted(view, page))
    const autosave = new Autosave(() => saveDraft(client, get, set))
    const inTurn = turns()
    const setAct = (place: string, act: Act) => set(({ acts }) => ({ acts: { ...acts, [place]: act } }))
    const carryOut = async (place: string, ask: Ask, done: DoneWords | undefined) => {
      await autosave.flush()
      const reply = await ask(client)
      if (reply.ok) {
        adopt(reply.value)
        set(() => ({ answered: place }))
      }
      setAct(place, settled(reply, done))
      return reply.ok
    }
    const view: OptionsView = {
      draft: emptyDraft(),
      unsaved: false,
      acts: {},
      allowed: {},
      tests: {},
      load: async () => {
        await get().act('load', () => client.call('state', {}))
        await get().lookAtHosts()
      },
      act: (place, ask, done) => {
        setAct(place, { busy: true })
        return inTurn(() => carryOut(place, ask, done))
      },
      actAside: (place, ask, done) => {
        setAct(place, { busy: true })
        return carryOut(place, ask, done)
      },
      edit: (change, undoWords) => {
        if (isReadOnly(get().page)) return
        set((view) => ({ ...edited(view.draft, change, undoWords), acts: withoutOldWord(view.acts) }))
        autosave.later()
      },
      takeBack: () => {
        const { undo } = get()
        if (undo) get().edit(() => undo.before)
      },
      discardDraft: () =>
        get().act('draft', () => client.call('saveDraft', { document: null }), outcomesWords.discarded),
      applyDraft: async (summary) => {
        const answered = await get().act('draft', () => client.call('applyDraft', { summary }), applyOutcome)
        return answered && get().page?.issues.length === 0
      },
      testSource: async (args) => {
        const reply = await client.call('testSource', args)
        set(({ tests }) => ({ tests: { ...tests, ...testOutcome(args.source, reply) } }))
        await get().act('load', () => client.call('state', {}))
        return reply
      },
      lookAtHosts: async () => {
        const origins = originsOf(get())
        const answers = await Promise.all(origins.map((origin) => hostAllowed(origin).catch(() => false)))
        set(() => ({
          allowed: Object.fromEntries(origins.map((origin, index) => [origin, answers[index] ?? false])),
        }))
      },
      clearAct: (place) => setAct(place, { busy: false }),
      saveNow: () => autosave.now(),
    }
    return view
  })
}

const applyOutcome = ({ issues }: OptionsState): string | undefined =>
  issues.length === 0 ? outcomesWords.applied : undefined

/** One call after the other, so that an older state never replaces a newer one. */
function turns() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(task: () => Promise<T>): Promise<T> => {
    const mine = last.then(task)
    last = mine
    return mine
  }
}

/** The worker's word counts for everything but what was changed here and has not reached it yet. */
function adopted({ unsaved, draft }: OptionsView, page: OptionsState): Partial<OptionsView> {
  return { page, draft: unsaved && !isReadOnly(page) ? draft : draftOf(page) }
}

function edited(
  draft: DraftConfig,
  change: (draft: DraftConfig) => DraftConfig,
  undoWords: string | undefined,
): Partial<OptionsView> {
  const undo = undoWords === undefined ? undefined : { words: undoWords, before: draft }
  return { draft: change(draft), unsaved: true, undo }
}

/** "In use now" is not true of a draft that was changed since. */
const withoutOldWord = (acts: Acts): Acts =>
  acts.draft?.done === undefined ? acts : { ...acts, draft: { busy: false } }

async function saveDraft(client: OptionsClient, get: () => OptionsView, set: SetView): Promise<boolean> {
  const { draft } = get()
  const reply = await client.call('saveDraft', { document: draft })
  set((view) => {
    const acts = { ...view.acts, save: settled(reply, undefined) }
    if (!reply.ok) return { acts }
    const unsaved = view.draft !== draft
    return { acts, unsaved, page: reply.value }
  })
  return reply.ok
}
