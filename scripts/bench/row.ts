/** One measured figure. `limit`: what it must not exceed. */
export interface Row {
  what: string
  unit: string
  value: number
  limit?: number
}

const shown = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(2))

/** The rows as a Markdown table. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, unit, value, limit }) => {
    const verdict = limit === undefined ? '' : value <= limit ? `≤ ${limit} ✓` : `**over ${limit}**`
    return `| ${what} | ${shown(value)} ${unit} | ${verdict} |`
  })
  return ['| | measured | limit |', '|---|---|---|', ...lines].join('\n')
}

/** The rows that are over their limit. */
export const overLimit = (rows: readonly Row[]): Row[] =>
  rows.filter(({ value, limit }) => limit !== undefined && value > limit)
