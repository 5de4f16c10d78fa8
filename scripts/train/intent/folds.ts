import { stem } from '../../../lib/understanding/intent/stem.ts'
import { wordsOf } from '../../../lib/understanding/words.ts'
import type { Example } from './examples.ts'

/** How examples are dealt out: at random, or so that those which differ in their courtesies alone stay together. */
export type Split = 'random' | 'grouped'

const courtesies = new Set(
  (
    'i we you your u my me a an the to of for in on at is are it its if how what where who when can could would will ' +
    'do does did dont have has had need want wanna like help please pls assist assistance with get got know tell ask ' +
    'agent show give find information info about some any there this that be am was im id ive try trying question'
  ).split(' '),
)

/** The fold of an example, 0 to `folds` - 1. The same for the same text or group, every time. */
export function foldOf({ id, text }: Example, split: Split, folds: number): number {
  return hash(split === 'random' ? id : groupOf(text)) % folds
}

function groupOf(text: string): string {
  const words = wordsOf(text).map((word) => word.text)
  return [...new Set(words.filter((word) => !courtesies.has(word)).map(stem))].sort().join(' ')
}

/** FNV-1a, then mixed so that its low bits are even. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return (value ^ (value >>> 12)) >>> 0
}
