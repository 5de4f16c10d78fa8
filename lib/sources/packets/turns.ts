import { oldestFirst } from '#lib/context/oldest-first.ts'
import { isSafeUrl } from '#lib/contract/primitives.ts'
import type { Attachment, Role, Turn } from '#lib/contract/turn.ts'
import { htmlToText } from '../html-text.ts'
import { toInstant } from '../transforms.ts'
import { firstText, lineOf, textOf } from './tolerant.ts'

/** One message as a format finds it. A message with neither text nor file is none. */
export interface TurnParts {
  id?: unknown
  role: Role
  text?: unknown
  /** The text is HTML. */
  html?: boolean
  /** In any of the shapes that `toInstant` reads. */
  at?: unknown
  author?: unknown
  attachments?: readonly Attachment[]
  internal?: boolean
}

/**
 * The turns of a conversation, oldest first: by their times where all have one, else in the order in which they were
 * sent, turned round where that is newest first, and as they were sent where the system vouches for it (`inOrder`). A turn without an id is named by its
 * place; one that a second page brings again is left out.
 */
export function turnsFrom(parts: readonly TurnParts[], inOrder = false): Turn[] {
  const sent = parts.flatMap((part) => turnFrom(part) ?? [])
  if (inOrder) return withIds(sent)
  const turns = oldestFirst(sent)
  return withIds(turns.every(({ at }) => at) ? turns.toSorted((a, b) => compare(a.at, b.at)) : turns)
}

const compare = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0)

type Unnamed = Omit<Turn, 'id'> & { id: string | undefined }

function turnFrom(parts: TurnParts): Unnamed | undefined {
  const raw = typeof parts.text === 'string' ? parts.text : (textOf(parts.text) ?? '')
  const text = (parts.html ? htmlToText(raw) : raw).slice(0, 100_000)
  const attachments = parts.attachments ?? []
  if (text.trim() === '' && attachments.length === 0) return undefined
  const at = toInstant(parts.at)
  const author = lineOf(parts.author)
  const id = textOf(parts.id)
  return {
    id: id && id.length <= 500 ? id : undefined,
    role: parts.role,
    text,
    ...(at && { at }),
    ...(author && { author }),
    ...(attachments.length > 0 && { attachments: [...attachments] }),
    ...(parts.internal && { internal: true }),
  }
}

/** Some systems number the parts of one message alike: only the same message again is a double. */
function withIds(turns: readonly Unnamed[]): Turn[] {
  const known = new Map<string, string>()
  return turns.flatMap((turn, index) => {
    const content = `${turn.at}|${turn.role}|${turn.text}`
    if (turn.id !== undefined && known.get(turn.id) === content) return []
    const id = turn.id === undefined || known.has(turn.id) ? `turn-${index + 1}` : turn.id
    known.set(id, content)
    return [{ ...turn, id }]
  })
}

/** A file that came along; nothing where neither name, kind nor a safe address was sent. */
export function attachmentFrom(parts: {
  name?: unknown
  contentType?: unknown
  url?: unknown
  size?: unknown
}): Attachment[] {
  const url = textOf(parts.url)
  const safe = url !== undefined && url.length <= 2000 && isSafeUrl(url)
  const name = firstText(parts.name)?.slice(0, 1000)
  const contentType = lineOf(parts.contentType)
  const attachment = { ...(name && { name }), ...(contentType && { contentType }), ...(safe && { url }) }
  const size = Number(parts.size)
  const isSize = Number.isSafeInteger(size) && size > 0
  return Object.keys(attachment).length > 0 ? [{ ...attachment, ...(isSize && { size }) }] : []
}
