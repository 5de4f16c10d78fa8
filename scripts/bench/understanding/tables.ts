import type { Figure } from './figure.ts'
import { intentTables } from './intent-report.ts'

const start = '<!-- measured: begin -->'
const end = '<!-- measured: end -->'

/** A page with the figures in tables, between its two marks; the rest stays as it is. */
export function withTables(page: string, figures: Figure[]): string {
  const [before, after] = [page.split(start)[0], page.split(end)[1]]
  if (before === page || after === undefined) throw new Error(`The page lacks ${start} or ${end}.`)
  const chapters = Map.groupBy(figures, ({ name }) => name.split(' · ').slice(0, 2).join(' · '))
  const tables = [...chapters].map(([title, own]) => `### ${title}\n\n${table(title, own)}`)
  return `${before}${start}\n\n${[...tables, intentTables()].join('\n\n')}\n\n${end}${after}`
}

/** One row for each group of cases, one column for each measure of it. */
function table(title: string, figures: Figure[]): string {
  const parts = figures.map((figure) => ({ figure, ...rowAndColumn(figure.name.slice(title.length + 3)) }))
  const columns = [...new Set(parts.map(({ column }) => column))]
  const rows = [...Map.groupBy(parts, ({ row }) => row)].map(([row, own]) => {
    const cells = columns.map(
      (wanted) => own.find(({ column }) => column === wanted)?.figure.value.toFixed(3) ?? '',
    )
    return `| ${[row || 'all', ...cells, own[0]?.figure.cases || ''].join(' | ')} |`
  })
  const head = ['', ...columns, 'cases']
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows].join('\n')
}

function rowAndColumn(rest: string): { row: string; column: string } {
  const parts = rest.split(' · ')
  const column = parts.pop() ?? ''
  return { row: parts.join(' · '), column }
}
