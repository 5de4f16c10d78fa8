import { describe, expect, it } from 'vitest'
import { readRemark } from '#lib/contract/read-remark.ts'
import { fillRemark, type RemarkName, remark, remarks } from '#lib/contract/remarks.ts'

const names = Object.keys(remarks) as RemarkName[]
const holesIn = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

describe('a remark', () => {
  it.each(names)('is found again with its values: %s', (name) => {
    const values = Object.fromEntries(holesIn(remarks[name]).map((hole, index) => [hole, `(${index}) a.b|c`]))
    expect(readRemark(fillRemark(remarks[name], values))).toEqual({ name, values })
  })

  it('is found again where a value holds several lines, or another remark', () => {
    const why = remark('pageNotRead', { page: 2, why: 'timeout' })
    expect(readRemark(remark('notRead', { why }))).toEqual({ name: 'notRead', values: { why } })
    const rest = 'a\n  b'
    expect(readRemark(remark('pathUnreadable', { place: 3, rest }))?.values).toEqual({ place: '3', rest })
  })

  it('is not seen in what somebody else has written', () => {
    for (const text of [
      '',
      'Changed the macros',
      'constructor',
      'This is required and missing here',
      '[undefined]',
    ]) {
      expect(readRemark(text)).toBeUndefined()
    }
  })

  it('leaves a value that looks like a place alone', () => {
    expect(remark('noPreset', { preset: '{preset}' })).toBe('There is no preset "{preset}".')
  })
})
