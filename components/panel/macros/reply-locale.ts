import type { Snapshot } from '#lib/contract/snapshot.ts'

/** The macro's own language, else the customer's, so that dates and amounts read like the words around them. */
export function replyLocale({ cards }: Pick<Snapshot, 'cards'>, language: string | undefined): string {
  const tag = language ?? cards.brief.data?.who.language ?? 'en'
  return Intl.DateTimeFormat.supportedLocalesOf([tag.replace('_', '-')])[0] ?? 'en'
}
