import type { PanelStore } from '#components/panel/store/state.ts'
import { prepareGuard } from '#lib/understanding/guard/prepare-guard.ts'
import { guardDrafts } from './guard-drafts.ts'

/** The repeat guard with its rules, which the panel loads with the first draft. */
export const guard = (store: PanelStore): void => guardDrafts(store, prepareGuard)
