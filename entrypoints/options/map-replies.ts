import type { Workbench } from '#lib/contract/workbench.ts'
import { readReplies } from '#lib/sources/read-replies.ts'
import { fillSettings } from '#lib/sources/template.ts'

/** Maps replies that are there already, as the engine does after it has asked for them. */
export const mapReplies: Workbench['mapReplies'] = (definition, { baseUrl, settings }, replies) => {
  const mappings = fillSettings(definition.mappings, settings)
  return readReplies({ ...definition, mappings }, baseUrl, replies)
}
