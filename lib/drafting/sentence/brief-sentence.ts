/**
 * The whole of a brief in one sentence, in the words of any language: what the worker puts together in English, whoever
 * shows it says anew in the reader's. `Frames` are the words.
 */
export { english, type Frames } from '#lib/understanding/brief/frames.ts'
export { sentenceOf } from '#lib/understanding/brief/sentence.ts'
