import type { Macro } from '#lib/contract/macro.ts'
import type { MacroRecord } from '#lib/contract/records.ts'
import { translated } from '#lib/drafting/macros/placeholders.ts'
import type { Reply } from '#lib/messaging/call.ts'
import type { PanelCalls } from '#lib/messaging/calls.ts'
import { practiceMacros } from '#lib/practice/practice-macros.ts'
import { teamConfig } from '#lib/settings/team-config-store.ts'
import { askRole } from './on-demand.ts'
import { personalMacros } from './personal-macros.ts'
import { siteOf } from './sites.ts'
import { readTab } from './tabs.ts'

/** The agent's own macros, the team's, and those that its helpdesks keep. What one of them does not answer is among the failures. */
export async function listMacros(tabId: number): Promise<Reply<PanelCalls, 'listMacros'>> {
  const [mine, own, { brought, failures }] = await Promise.all([
    personalMacros(),
    teamMacros(tabId),
    askRole(tabId, 'macros'),
  ])
  const kept = brought.flatMap(({ source, records }) =>
    records.macros.map((record) => fromHelpdesk(record, source.id, source.label)),
  )
  const personal = mine.map((macro) => ({ ...macro, mine: true as const }))
  return { macros: [...personal, ...own, ...kept], failures }
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
    body: translated(body),
    ...(language && { language }),
    ...(folder && { folder }),
    from,
  }
}
