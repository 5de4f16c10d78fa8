import { copyText } from '#components/ui/copy-text.ts'
import type { PanelState } from '../store/state.ts'
import { labelLookup, type PanelView } from '../view.ts'

const nothing = () => undefined

/**
 * What the parts of the panel are given where no ticket is open: what they show can be copied and revealed, and there is
 * nothing to write into, to go to or to flag.
 */
export function viewWithoutTicket(state: PanelState, marked: string): PanelView {
  const { report } = state
  const copy = async (text: string) => report({ kind: (await copyText(text)) ? 'copied' : 'not-copied' })
  return {
    noReply: true,
    marked,
    preferences: state.preferences,
    labelOf: labelLookup([]),
    turnTime: nothing,
    whyEmpty: nothing,
    stockOf: () => [],
    actions: {
      ...state,
      copy,
      draftText: () => '',
      showTurn: nothing,
      showSection: nothing,
      openSheet: nothing,
      collapse: nothing,
      widen: nothing,
      record: ({ ticket: _, ...event }) => {
        if (event.kind === 'revealed') void state.record(event)
      },
      tell: (text, undo) => report({ kind: 'done', did: { text }, ...(undo && { undo }) }),
      copyDiagnostics: async (failure) => {
        const text = await state.diagnose(failure)
        if (text !== undefined) await copy(text)
      },
    },
  }
}
