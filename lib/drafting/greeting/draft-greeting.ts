import type { PanelLanguage } from '#lib/contract/language.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { type GreetingParts, greetingParts } from './greeting-parts.ts'
import { german } from './languages/de.ts'
import { english } from './languages/en.ts'
import { spanish } from './languages/es.ts'
import { french } from './languages/fr.ts'
import { dutch } from './languages/nl.ts'
import type { GreetingWords } from './words.ts'

const languages: Readonly<Record<PanelLanguage, GreetingWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  nl: dutch,
}

/** The language to greet the customer in: theirs, as the conversation or a system says it, else English. */
export function greetingLanguage({ cards, join }: Snapshot): PanelLanguage {
  const { language: kept } = cards.customer.data ?? {}
  const spoken = join.state === 'choice' ? undefined : cards.brief.data?.who.language
  const tag = spoken ?? (kept?.conflicting ? undefined : kept?.values[0]?.value)
  const main = tag?.toLowerCase().split(/[-_]/)[0]
  return (Object.keys(languages) as PanelLanguage[]).find((language) => language === main) ?? 'en'
}

/**
 * A first reply that shows that we have listened: plain text, the same for the same snapshot. It asks for nothing,
 * promises nothing, names no mood, and quotes nobody.
 */
export const draftGreeting = (snapshot: Snapshot, language: PanelLanguage): string =>
  writeGreeting(greetingParts(snapshot), language)

/** Says the parts in a language. */
export function writeGreeting(parts: GreetingParts, language: PanelLanguage): string {
  const words = languages[language]
  const { name, before, topic, order, tried } = parts
  const noun = order ? fill(words.order.numbered, { number: order.number }) : words.order.plain
  const about = topic
    ? fill(words.about, { topic: fill(words.topics[topic], { order: noun }) })
    : words.neutral
  const status = order?.status && fill(words.status, { order: noun, status: words.statuses[order.status] })
  return [
    name === undefined ? words.hello : fill(words.helloNamed, { name }),
    [words[before], about, status].filter(Boolean).join(' '),
    [...tried.map((kind) => words.tried[kind]), words.next[before]].join(' '),
  ].join('\n\n')
}

/** Fills the holes, each once: a hole in a value stays text. */
const fill = (frame: string, values: Readonly<Record<string, string>>): string =>
  frame.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole)
