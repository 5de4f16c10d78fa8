import type { Attachment } from '#lib/contract/turn.ts'
import { at, firstText, listOf, type Names, recordOf, textOf } from '../../tolerant.ts'
import { attachmentFrom } from '../../turns.ts'

// The kinds of message: https://github.com/botpress/botpress/blob/master/packages/sdk/src/message.ts

/** What a message says in words; buttons and choices are named, because the customer's answer is one of them. */
export function wordsOf(type: unknown, payload: Names): string | undefined {
  switch (type) {
    case 'markdown':
      return textOf(payload.markdown)
    case 'card':
      return joined([payload.title, payload.subtitle, ...labelsOf(payload.actions)])
    case 'carousel':
      return joined(listOf(payload.items).map((card) => wordsOf('card', recordOf(card))))
    case 'choice':
    case 'dropdown':
      return joined([payload.text, ...labelsOf(payload.options)])
    case 'location':
      return joined([payload.title, payload.address])
    case 'bloc':
      return joined(
        listOf(payload.items).map((item) => wordsOf(at(item, 'type'), recordOf(at(item, 'payload')))),
      )
    default:
      return firstText(payload.text, payload.title)
  }
}

const labelsOf = (list: unknown) =>
  listOf(list).flatMap((one) => firstText(at(one, 'label'), at(one, 'value')) ?? [])

function joined(parts: readonly unknown[]): string | undefined {
  const texts = parts.flatMap((part) => textOf(part) ?? [])
  return texts.length > 0 ? texts.join('\n') : undefined
}

/** The files of a message, also those of the cards and parts in it. */
export function filesOf(payload: Names): Attachment[] {
  const { imageUrl, audioUrl, videoUrl, fileUrl, title } = payload
  const own = [imageUrl, audioUrl, videoUrl, fileUrl].flatMap((url) =>
    textOf(url) === undefined ? [] : attachmentFrom({ name: title, url }),
  )
  const inside = listOf(payload.items).map((item) => recordOf(at(item, 'payload') ?? item))
  return [...own, ...inside.flatMap(filesOf)]
}
