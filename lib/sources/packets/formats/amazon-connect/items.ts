import type { Turn } from '#lib/contract/turn.ts'
import { at, firstText, isRecord, listOf, type Names, recordOf, textOf, unpacked } from '../../tolerant.ts'
import { attachmentFrom, type TurnParts } from '../../turns.ts'

/** A line of a transcript: message, event or attachment. */
export type Item = Names

const roles: Readonly<Record<string, Turn['role']>> = {
  CUSTOMER: 'customer',
  AGENT: 'agent',
  SUPERVISOR: 'agent',
  CUSTOM_BOT: 'bot',
  SYSTEM: 'system',
}

/** The role, which in a call's analysis is the participant's id. */
const roleIn = (item: Names) => textOf(item.ParticipantRole) ?? textOf(item.ParticipantId) ?? ''

export const isItem = (item: Names): boolean => Object.hasOwn(roles, roleIn(item))

/** The lines of a transcript, or of the segments that Contact Lens streams: each holds one thing under its kind. */
export function itemsIn(payload: unknown): Item[] {
  const listed = listOf(at(payload, 'Transcript')).filter(isRecord)
  if (listed.length > 0) return listed
  return listOf(at(payload, 'Segments')).flatMap((segment) =>
    ['Transcript', 'Event', 'Attachments', 'Utterance'].flatMap((kind) => {
      const item = at(segment, kind)
      return isRecord(item) ? [item] : []
    }),
  )
}

export function turnOf(item: Item): TurnParts {
  return {
    id: firstText(item.Id, item.TranscriptId),
    role: roles[roleIn(item)] ?? 'system',
    text: wordsOf(item),
    at: firstText(item.AbsoluteTime, at(item.Time, 'AbsoluteTime')),
    author: item.DisplayName,
    attachments: listOf(item.Attachments).flatMap((file) =>
      attachmentFrom({ name: at(file, 'AttachmentName'), contentType: at(file, 'ContentType') }),
    ),
  }
}

/** Interactive messages are JSON in a text: their title and what could be picked are read. */
function wordsOf(item: Item): string | undefined {
  const raw = firstText(item.Content, item.PartialContent)
  if (!/message\.interactive/.test(textOf(item.ContentType) ?? '')) return raw
  const content = recordOf(at(unpacked(raw), 'data', 'content'))
  const choices = listOf(content.elements).map((element) => at(element, 'title'))
  const lines = [content.title, content.subtitle, ...choices].flatMap((line) => textOf(line) ?? [])
  return lines.length > 0 ? lines.join('\n') : raw
}
