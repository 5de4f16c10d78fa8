import type { Macro } from '#lib/contract/macro.ts'
import type { MacroRecord } from '#lib/contract/records.ts'
import type { Reply } from '#lib/messaging/call.ts'
import type { PanelCalls } from '#lib/messaging/calls.ts'
import { practiceMacros } from '#lib/practice/practice-macros.ts'
import { teamConfig } from '#lib/settings/team-config-store.ts'
import { askRole } from './on-demand.ts'
import { siteOf } from './sites.ts'
import { readTab } from './tabs.ts'

/** The team's own macros, and those that its helpdesks keep. What one of them does not answer is among the failures. */
export async function listMacros(tabId: number): Promise<Reply<PanelCalls, 'listMacros'>> {
  const [own, { brought, failures }] = await Promise.all([teamMacros(tabId), askRole(tabId, 'macros')])
  const kept = brought.flatMap(({ source, records }) =>
    records.macros.map((record) => fromHelpdesk(record, source.id, source.label)),
  )
  return { macros: [...own, ...kept], failures }
}

async function teamMacros(tabId: number): Promise<readonly Macro[]> {
  const state = await readTab(tabId)
  const site = state && (await siteOf(state.url))
  if (site?.practice) return practiceMacros
  return (await teamConfig.read())?.macros ?? []
}

function fromHelpdesk(record: MacroRecord, sourceId: string, from: string) {
  const { recordId, name, body, language, folder } = record
  return {
    id: `${sourceId}/${recordId}`,
    name,
    body,
    ...(language && { language }),
    ...(folder && { folder }),
    from,
  }
}
