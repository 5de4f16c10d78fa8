/** The meanings that colour may carry. */
export type Tone = 'plain' | 'accent' | 'good' | 'warn' | 'bad'
