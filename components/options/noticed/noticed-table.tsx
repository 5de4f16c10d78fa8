import { Chip } from '#components/ui/chip.tsx'
import { Time } from '#components/ui/time.tsx'
import type { NoticedLine } from '#lib/ledger/noticed.ts'
import { fullPointWords } from '../data-points/point-words.ts'
import { useOptions } from '../store/context.ts'
import styles from './noticed.module.css'

const whatWords: Record<NoticedLine['what'], string> = {
  wrong: 'flagged as wrong',
  missing: 'flagged as missing',
  revealed: 'revealed',
}

/** A line for each field, source and kind of remark. */
export function NoticedTable({ lines }: { lines: readonly NoticedLine[] }) {
  const sources = useOptions(({ page }) => page?.active?.sources)
  const labelOf = (id: string | undefined) => sources?.find((source) => source.id === id)?.label || id
  return (
    <table className={styles.table}>
      <caption className={styles.soft}>
        Flags: the tickets in which they stand. Reveals: how often a masked value was shown, copied or
        inserted.
      </caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">What</th>
          <th scope="col">Source</th>
          <th scope="col">Count</th>
          <th scope="col">Last</th>
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
              <Chip tone={line.what === 'revealed' ? 'plain' : 'warn'}>{whatWords[line.what]}</Chip>
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
