import type { ConfigProblem } from '#lib/contract/workbench.ts'
import { adapterNames } from '../helpdesks/adapter-words.ts'
import { lacksCredential } from '../sources/about-source.ts'
import { healthOf } from '../sources/health.ts'
import { originOf, type SourceDraft } from '../store/draft.ts'
import type { OptionsView } from '../store/store.ts'
import { guideWords } from '../words/guide.ts'

export type StepName = 'helpdesk' | 'sources' | 'test' | 'use'

/** One step of the set-up: whether it is green, and if not, what is missing in words. */
export interface Step {
  name: StepName
  done: boolean
  /** What is there, or what comes next. */
  says: string
}

/** What is still missing on one source. */
export interface Gap {
  source: SourceDraft
  says: string
}

type View = Pick<OptionsView, 'draft' | 'page' | 'workbench' | 'allowed' | 'tests' | 'unsaved'>

/** How far the set-up has come. A step is green when what it is about works on this device. */
export function stepsOf(view: View, problems: readonly ConfigProblem[], changes: number): Step[] {
  return [helpdeskStep(view), sourcesStep(view, problems), testStep(view), applyStep(view, problems, changes)]
}

function helpdeskStep({ draft, allowed }: View): Step {
  const refused = draft.helpdesks.find(({ origin }) => allowed[origin] === false)
  if (draft.helpdesks.length === 0) {
    return { name: 'helpdesk', done: false, says: guideWords.which }
  }
  if (refused) return { name: 'helpdesk', done: false, says: guideWords.allowAccess(refused.origin) }
  const names = draft.helpdesks.map(({ adapter, origin }) =>
    guideWords.at(adapterNames[adapter] ?? adapter, origin),
  )
  return { name: 'helpdesk', done: true, says: `${names.join(', ')}.` }
}

/** What keeps the sources from being asked, one line each. */
export function gapsOf(view: View, problems: readonly ConfigProblem[]): Gap[] {
  const { draft, page, workbench, allowed } = view
  return draft.sources.flatMap((source, index) => {
    if (source.off) return []
    const mistakes = problems.filter(
      ({ path }) => path === `sources.${index}` || path.startsWith(`sources.${index}.`),
    )
    const says = [
      mistakes.length > 0 && guideWords.mistakes,
      allowed[originOf(source.baseUrl) ?? ''] === false && guideWords.access,
      lacksCredential(source, page, workbench) && guideWords.credentials,
    ].filter((gap) => gap !== false)
    return says.length > 0 ? [{ source, says: says.join(', ') }] : []
  })
}

function sourcesStep(view: View, problems: readonly ConfigProblem[]): Step {
  const { length } = view.draft.sources.filter(({ off }) => !off)
  if (length === 0) {
    return { name: 'sources', done: false, says: guideWords.noSources }
  }
  const gaps = gapsOf(view, problems)
  if (gaps.length === 0) return { name: 'sources', done: true, says: guideWords.complete(length) }
  const says = gaps.length === 1 ? guideWords.oneLacks(length) : guideWords.someLack(length, gaps.length)
  return { name: 'sources', done: false, says }
}

function testStep(view: View): Step {
  const asked = view.draft.sources.filter(({ off }) => !off)
  const working = asked.filter((source) => healthOf(source, view).state === 'works')
  if (asked.length > 0 && working.length === asked.length) {
    return { name: 'test', done: true, says: guideWords.allAnswered }
  }
  const says =
    working.length === 0 ? guideWords.noneAnswered : guideWords.someAnswered(working.length, asked.length)
  return { name: 'test', done: false, says }
}

function applyStep({ draft, page }: View, problems: readonly ConfigProblem[], changes: number): Step {
  if (page?.active && changes === 0) return { name: 'use', done: true, says: guideWords.inUse }
  const says = problems.length > 0 && draft.helpdesks.length > 0 ? guideWords.notReady : guideWords.ready
  return { name: 'use', done: false, says }
}
