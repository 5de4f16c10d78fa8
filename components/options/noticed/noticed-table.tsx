import { Chip } from '#components/ui/chip.tsx'
import { Time } from '#components/ui/time.tsx'
import type { NoticedLine } from '#lib/ledger/noticed.ts'
import { fullPointWords } from '../data-points/point-words.ts'
import { useOptions } from '../store/context.ts'
import { noticedWords } from '../words/noticed.ts'
import styles from './noticed.module.css'

/** A line for each field, source and kind of remark. */
export function NoticedTable({ lines }: { lines: readonly NoticedLine[] }) {
  const sources = useOptions(({ page }) => page?.active?.sources)
  const labelOf = (id: string | undefined) => sources?.find((source) => source.id === id)?.label || id
  return (
    <table className={styles.table}>
      <caption className={styles.soft}>{noticedWords.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{noticedWords.field}</th>
          <th scope="col">{noticedWords.what}</th>
          <th scope="col">{noticedWords.source}</th>
          <th scope="col">{noticedWords.count}</th>
          <th scope="col">{noticedWords.last}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr
            key={JSON.stringify([line.point, line.slot, line.sourceId, line.what])}
            data-noticed={line.what}
          >
            <th scope="row">{nameOf(line)}</th>
            <td>
              <Chip tone={line.what === 'revealed' ? 'plain' : 'warn'}>{noticedWords.whats[line.what]}</Chip>
            </td>
            <td>{labelOf(line.sourceId) ?? '–'}</td>
            <td>{line.count}</td>
            <td>
              <Time at={line.at} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A slot is a name of its own, whatever signs the bot gave it. */
const nameOf = ({ point, slot }: NoticedLine) =>
  slot === undefined ? fullPointWords(point) : `${fullPointWords(point)}: ${slot.replace(/[_-]+/g, ' ')}`
