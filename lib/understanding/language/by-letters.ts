import { type Writing, writingsOf } from './writing.ts'

/** Writings that one language of ours has to itself. */
const alone: Partial<Record<Writing, string>> = { greek: 'el', hebrew: 'he', thai: 'th', hangul: 'ko' }

/** Letters that tell languages with one script apart; the first that a text has decides. */
const telling: Partial<Record<Writing, readonly (readonly [string, RegExp])[]>> = {
  cyrillic: [
    ['kk', /[әғқңөұүһ]/u],
    ['sr', /[ђјљњћџ]/u],
    ['kk', /^(?=[^і]*і)(?=[^ы]*ы)/u],
    ['uk', /[їєґі]/u],
    ['bg', /^(?=[^ъ]*ъ)[^ыэё]*$/u],
    ['ru', /./su],
  ],
  arabic: [
    ['fa', /[پچژگ]/u],
    ['ar', /./su],
  ],
  han: [
    // Japan's own forms of signs that Chinese writes otherwise.
    ['ja', /[円図広発対売読駅戻圧囲応価仮拡覚楽帰経軽継県検験権効黒歳済雑残実処渋従焼証条続気桜辺込働払]/u],
    ['zh', /./su],
  ],
  kana: [['ja', /./su]],
}

/** The languages that letters alone can tell. */
export const languagesByLetters: ReadonlySet<string> = new Set([
  ...Object.values(alone),
  ...Object.values(telling).flatMap((rules) => rules.map(([language]) => language)),
])

/** Japanese writes kana between its signs; a kana now and then stands in Chinese names too. */
const kanaAmongHan = 1 / 16

/**
 * What the letters alone say: the language; `latin`, which many languages share; `undefined` where a text has no
 * letters that we know.
 */
export function languageByLetters(text: string): string | 'latin' | undefined {
  const writings = writingsOf(text)
  const main = mainOf(writings)
  if (main === undefined || main === 'latin') return main
  const small = text.toLowerCase()
  return alone[main] ?? telling[main]?.find(([, letters]) => letters.test(small))?.[0]
}

function mainOf(writings: ReadonlyMap<Writing, number>): Writing | undefined {
  const amount = (writing: Writing) => writings.get(writing) ?? 0
  const kana = amount('kana')
  const joined = new Map(writings)
  if (kana > 0 && kana >= amount('han') * kanaAmongHan) {
    joined.set('kana', kana + amount('han'))
    joined.delete('han')
  }
  return [...joined].sort(([, one], [, other]) => other - one)[0]?.[0]
}
