import type { Run } from './rich-text.ts'

/** Text with bold and italic; the line breaks are shown by the surrounding `white-space: pre-wrap`. */
export function RichText({ runs }: { runs: readonly Run[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a message never change.
  return runs.map((run, index) => <Styled key={index} run={run} />)
}

function Styled({ run: { text, bold, italic } }: { run: Run }) {
  const inner = italic ? <em>{text}</em> : text
  return bold ? <strong>{inner}</strong> : inner
}
