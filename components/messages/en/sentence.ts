/** The words of the brief's one sentence; English ones are where the worker needs them. */
export { english as sentence } from '#lib/drafting/sentence/brief-sentence.ts'
