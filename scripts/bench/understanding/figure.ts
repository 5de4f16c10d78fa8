/** One figure of the understanding, e.g. `repeat guard · core · precision`. */
export interface Figure {
  /** What it is about, from the coarse to the fine, joined by ` · `. */
  name: string
  value: number
  better: 'higher' | 'lower'
  /** How many cases it rests on. */
  cases: number
}

/** A figure that is worse than what was recorded, or that is no longer measured. */
export interface Regression {
  name: string
  recorded: number
  now: number | undefined
}

// Figures are recorded with three decimals.
const rounding = 0.0005

/**
 * Compares with the recorded figures. Only sets that were measured are compared: a set whose data is not on this
 * machine is named by `skipped`, a prefix of its figures' names.
 */
export function regressions(recorded: Figure[], now: Figure[], skipped: string[]): Regression[] {
  const measured = new Map(now.map((figure) => [figure.name, figure]))
  return recorded
    .filter(({ name }) => !skipped.some((prefix) => name.startsWith(prefix)))
    .flatMap(({ name, value }): Regression[] => {
      const figure = measured.get(name)
      if (!figure) return [{ name, recorded: value, now: undefined }]
      const worse = figure.better === 'higher' ? value - figure.value : figure.value - value
      return worse > rounding ? [{ name, recorded: value, now: figure.value }] : []
    })
}

export const rounded = (value: number): number => Math.round(value * 1000) / 1000
