import type { Fact } from '#lib/contract/fact.ts'
import type { Attempt } from '#lib/contract/handoff-packet.ts'
import type { Role } from '#lib/contract/turn.ts'
import { toInstant } from '../../../transforms.ts'
import { slotOf } from '../../facts.ts'
import { at, lineOf, listOf, type Names, textOf } from '../../tolerant.ts'
import { attachmentFrom, type TurnParts } from '../../turns.ts'

/** Fin speaks as a bot, or as a teammate who is marked as it. */
function roleOf(author: unknown): Role {
  if (at(author, 'from_ai_agent') === true || at(author, 'is_ai_answer') === true) return 'bot'
  switch (at(author, 'type')) {
    case 'user':
    case 'lead':
    case 'contact':
      return 'customer'
    case 'bot':
      return 'bot'
    case 'admin':
    case 'team':
      return 'agent'
    default:
      return 'system'
  }
}

/** A message, or the one that a conversation began with. Bodies are HTML. */
export function turnOf(part: Names, time: unknown): TurnParts {
  const { author } = part
  return {
    id: part.id,
    role: roleOf(author),
    text: part.body,
    html: true,
    at: time,
    author: at(author, 'name'),
    attachments: listOf(part.attachments).flatMap((file) =>
      attachmentFrom({
        name: at(file, 'name'),
        contentType: at(file, 'content_type'),
        url: at(file, 'url'),
        size: at(file, 'filesize'),
      }),
    ),
    internal: part.part_type === 'note',
  }
}

/** Workflows and Fin run actions: each is told when it starts and when it ends, of which the end says how it went. */
export function actionsOf(parts: readonly Names[]): Attempt[] {
  const told = parts.flatMap((part) => {
    const name = lineOf(at(part.event_details, 'action', 'name'))
    const result = lineOf(at(part.event_details, 'action', 'result'))
    const time = toInstant(part.created_at)
    return name === undefined ? [] : [{ name, result, ...(time && { at: time }) }]
  })
  const ended = new Set(told.flatMap(({ name, result }) => (result === undefined ? [] : name)))
  return told
    .filter(({ name, result }) => result !== undefined || !ended.has(name))
    .map(({ name, result, ...time }) => ({
      kind: 'action',
      text: result === undefined ? name : `${name}: ${result}`,
      ...time,
    }))
}

/** What Fin answered from. */
export function articlesOf(agent: unknown): Attempt[] {
  const sources = at(agent, 'content_sources')
  return listOf(at(sources, 'content_sources') ?? sources).flatMap((source) => {
    const title = lineOf(at(source, 'title'))
    return title === undefined ? [] : [{ kind: 'article', text: title }]
  })
}

/** Attributes that were set on the way, with the last value of each. */
export function attributesSet(parts: readonly Names[]): Fact[] {
  const set = new Map<string, Fact>()
  parts.forEach((part, index) => {
    const name = textOf(at(part.event_details, 'attribute', 'name'))
    const value = at(part.event_details, 'value')
    const line = lineOf(at(value, 'name') ?? value)
    if (name === undefined || line === undefined) return
    const path = `conversation_parts[${index}].event_details`
    set.set(name, {
      slot: slotOf(name),
      value: line,
      status: 'bot-inferred',
      evidence: [{ kind: 'packet', path }],
    })
  })
  return [...set.values()]
}

/** The first time that the conversation was given to a human or a team. */
export const assignedAt = (parts: readonly Names[]): unknown =>
  parts.find(
    ({ part_type: type, assigned_to: to }) =>
      textOf(type)?.includes('assignment') && ['admin', 'team'].includes(textOf(at(to, 'type')) ?? ''),
  )?.created_at
