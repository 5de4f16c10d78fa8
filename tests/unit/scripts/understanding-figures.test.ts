import { describe, expect, it } from 'vitest'
import { areaUnderCurve } from '../../../scripts/bench/understanding/area.ts'
import { Counts } from '../../../scripts/bench/understanding/counts.ts'
import { type Figure, regressions } from '../../../scripts/bench/understanding/figure.ts'
import { withTables } from '../../../scripts/bench/understanding/tables.ts'

const figure = (name: string, value: number, better: Figure['better'] = 'higher'): Figure => ({
  name,
  value,
  better,
  cases: 10,
})

describe('the figures of the understanding', () => {
  it('are held to what was recorded: lower where higher is better, and the other way round', () => {
    const recorded = [figure('loop · recall', 0.9), figure('guard · flagged', 0.02, 'lower')]
    expect(regressions(recorded, recorded, [])).toEqual([])
    const now = [figure('loop · recall', 0.89), figure('guard · flagged', 0.03, 'lower')]
    expect(regressions(recorded, now, []).map(({ name }) => name)).toEqual([
      'loop · recall',
      'guard · flagged',
    ])
  })

  it('may get better', () => {
    expect(regressions([figure('loop · recall', 0.9)], [figure('loop · recall', 0.95)], [])).toEqual([])
  })

  it('cannot pass by not being measured, unless their data is not there', () => {
    const recorded = [figure('benchmark · facts · all · F1', 0.9)]
    expect(regressions(recorded, [], [])).toEqual([
      { name: 'benchmark · facts · all · F1', recorded: 0.9, now: undefined },
    ])
    expect(regressions(recorded, [], ['benchmark'])).toEqual([])
  })

  it('count what was said against what was right', () => {
    const counts = new Counts()
    for (const [said, right] of [
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ] as const)
      counts.add(said, right)
    expect(counts.figures('loop')).toEqual([
      { name: 'loop · precision', value: 0.5, better: 'higher', cases: 4 },
      { name: 'loop · recall', value: 0.5, better: 'higher', cases: 4 },
    ])
  })

  it('give the chance that a bad case scores below a good one', () => {
    const case_ = (score: number, negative: boolean) => ({ score, negative })
    expect(areaUnderCurve([case_(-1, true), case_(1, false)])).toBe(1)
    expect(areaUnderCurve([case_(0, true), case_(0, false)])).toBe(0.5)
    expect(areaUnderCurve([case_(1, true), case_(-1, false)])).toBe(0)
  })

  it('stand in tables between the marks of a page, and nowhere else', () => {
    const page = 'Before\n<!-- measured: begin -->what was there<!-- measured: end -->\nAfter'
    const written = withTables(page, [
      figure('loop · tune · recall', 0.9),
      figure('loop · tune · precision', 1),
    ])
    expect(written).toMatch(/^Before\n/)
    expect(written).toMatch(/\nAfter$/)
    expect(written).toContain('| all | 0.900 | 1.000 | 10 |')
    expect(written).not.toContain('what was there')
    expect(() => withTables('no marks', [])).toThrow('lacks')
  })
})
