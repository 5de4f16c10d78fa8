import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { Transform } from '#lib/contract/source.ts'
import { transform } from '#lib/sources/transforms.ts'

vi.setConfig({ testTimeout: 60_000 })

const moment = '2026-11-22T13:17:14.000Z'
const tagged = (name: string, parts: object) => ({ __class__: name, ...parts })
const day = { year: 2026, month: 11, day: 22 }

describe('instant', () => {
  it.each([
    { value: moment, is: moment, what: 'ISO in UTC' },
    { value: '2026-11-22T13:17:14Z', is: moment, what: 'ISO without milliseconds' },
    { value: ' 2026-11-22T13:17:14Z ', is: moment, what: 'ISO with spaces around' },
    { value: '2026-11-22T14:17:14+01:00', is: moment, what: 'ISO with an offset' },
    { value: '2026-11-22T14:17:14.000+0100', is: moment, what: 'an offset without a colon' },
    { value: '2026-11-22 13:17:14 +00', is: moment, what: 'an offset of hours' },
    { value: '2026-11-22T13:17:14.0000000Z', is: moment, what: 'seven digits, as .NET writes them' },
    { value: '2026-11-22T13:17:14', is: moment, what: 'no zone, read as UTC' },
    { value: '2026-11-22 13:17:14', is: moment, what: 'a space and no zone' },
    { value: '2026-11-22', is: '2026-11-22T00:00:00.000Z', what: 'a day' },
    { value: 1795353434, is: moment, what: 'seconds' },
    { value: '1795353434', is: moment, what: 'seconds as text' },
    { value: 1795353434.25, is: '2026-11-22T13:17:14.250Z', what: 'float seconds' },
    { value: '1795353434.25', is: '2026-11-22T13:17:14.250Z', what: 'float seconds as text' },
    { value: 1795353434000, is: moment, what: 'milliseconds' },
    { value: tagged('date', day), is: '2026-11-22T00:00:00.000Z', what: "Tryton's date" },
    {
      value: tagged('datetime', { ...day, hour: 13, minute: 17, second: 14, microsecond: 500 }),
      is: moment,
      what: "Tryton's datetime",
    },
    { value: 'Sun, 22 Nov 2026 14:17:14 +0100', is: moment, what: 'the date of a mail' },
    { value: 'Sun, 22 Nov 2026 13:17:14 GMT', is: moment, what: 'the date of HTTP' },
    { value: '22 Nov 2026 13:17 UTC', is: '2026-11-22T13:17:00.000Z', what: 'the date of a mail, short' },
  ])('reads $what', ({ value, is }) => {
    expect(transform(value, 'instant', {})).toBe(is)
  })

  it.each([
    '1970-01-01T00:00:00Z',
    0,
    '0',
    'yesterday',
    'Order 5',
    '5 Nov',
    'Sun, 99 Nov 2026 14:17:14 +0100',
    'Sun, 22 November 2026',
    '3/4/2026',
    '2026-13-40',
    '2026-11-22T25:00:00Z',
    true,
    {},
    [],
    [1795353434],
    tagged('date', { year: 'x', month: 1, day: 1 }),
    tagged('date', {}),
    tagged('Decimal', { decimal: 'NaN' }),
    1e300,
    'Infinity',
  ])('makes nothing of %j', (value) => {
    const instant = transform(value, 'instant', {})
    expect([undefined, '1899-11-30T00:00:00.000Z']).toContain(instant)
  })
})

describe('money', () => {
  it.each([
    { value: 10985, as: 'money-minor', currency: 'EUR', minor: 10985 },
    { value: 1200, as: 'money-minor', currency: 'JPY', minor: 1200 },
    { value: 109.85, as: 'money-major', currency: 'EUR', minor: 10985 },
    { value: '109.85', as: 'money-major', currency: 'EUR', minor: 10985 },
    { value: tagged('Decimal', { decimal: '109.85' }), as: 'money-major', currency: 'EUR', minor: 10985 },
    { value: '1.10', as: 'money-major', currency: 'USD', minor: 110 },
    { value: 1200, as: 'money-major', currency: 'JPY', minor: 1200 },
    { value: '12.345', as: 'money-major', currency: 'BHD', minor: 12345 },
    { value: '-19.90', as: 'money-major', currency: 'EUR', minor: -1990 },
    { value: 0, as: 'money-major', currency: 'EUR', minor: 0 },
  ] as const)('$value $currency as $as is $minor', ({ value, as, currency, minor }) => {
    expect(transform(value, as, { currency })).toEqual({ minor, currency })
  })

  it.each([
    ['1,234.50', 123450],
    ['1.234,50', 123450],
    ['12,50', 1250],
    ['1,234,567', 123456700],
    ['1.234.567', 123456700],
    ['1 234,50', 123450],
    ['1\u00a0234.50', 123450],
    ["1'234.50", 123450],
    ['€ 1,234.50', 123450],
    ['12,50 €', 1250],
    ['EUR 12.50', 1250],
    ['-12,50', -1250],
    ['€-12.50', -1250],
    ['0,125', 13],
    ['1000,125', 100013],
    ['.5', 50],
    ['0.001', 0],
    ['-0.001', 0],
  ])('%s is written for people, and is %i cents', (value, minor) => {
    expect(transform(value, 'money-major', { currency: 'EUR' })).toEqual({ minor, currency: 'EUR' })
  })

  it.each([
    '1,234',
    '1,23,456',
    '1.2.3',
    '1,234.5.6',
    '12,',
    ',',
    '--1',
    '-€-1',
    '12 34',
    '1,234.50,00',
    '5 pieces',
  ])('%s may be several numbers or none, and is no money', (value) => {
    expect(transform(value, 'money-major', { currency: 'EUR' })).toBeUndefined()
  })

  it('what Intl writes for people is read back, in currencies of none, two and three decimals', () => {
    const currency = fc.constantFrom('JPY', 'EUR', 'BHD')
    const locale = fc.constantFrom('en', 'de', 'fr', 'de-CH')
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), currency, locale, (minor, code, language) => {
        const digits = { JPY: 0, EUR: 2, BHD: 3 }[code] ?? 2
        const style = { minimumFractionDigits: digits, maximumFractionDigits: digits }
        const text = new Intl.NumberFormat(language, style).format(minor / 10 ** digits)
        const money = transform(text.replace('−', '-'), 'money-major', { currency: code })
        // `1,234` and `1.234` are read with care: nothing, or as the decimals that a point alone marks.
        const doubtful = /^-?\d{1,3}[.,]\d{3}$/.test(text)
        fc.pre(!doubtful)
        expect(money).toEqual({ minor, currency: code })
      }),
    )
  })

  it.each([undefined, '', 'eur', 'EURO', '€', 'E R'])('is nothing in the currency "%s"', (currency) => {
    expect(transform(10, 'money-minor', { currency })).toBeUndefined()
    expect(transform(10, 'money-major', { currency })).toBeUndefined()
  })

  it.each(['ten', {}, true, Number.NaN, tagged('Decimal', {})])('is nothing for %j', (value) => {
    expect(transform(value, 'money-major', { currency: 'EUR' })).toBeUndefined()
  })
})

describe('words, numbers and texts', () => {
  const words = { sent: 'shipped', '1': 'placed', true: 'paid' }

  it('a word is translated when it is listed, and nothing otherwise', () => {
    expect(transform('sent', 'words', { words })).toBe('shipped')
    expect(transform(1, 'words', { words })).toBe('placed')
    expect(transform('lost', 'words', { words })).toBeUndefined()
    expect(transform('sent', 'words', {})).toBeUndefined()
    for (const name of ['constructor', '__proto__', 'toString'])
      expect(transform(name, 'words', { words })).toBeUndefined()
  })

  it('a text is a text or a number', () => {
    expect(transform('  Eva ', 'text', {})).toBe('Eva')
    expect(transform(41, 'text', {})).toBe('41')
    expect(transform(['Eva'], 'text', {})).toBeUndefined()
    expect(transform(true, 'text', {})).toBeUndefined()
  })

  it.each([
    [3, 3],
    ['3.5', 3.5],
    ['', undefined],
    [' ', undefined],
    ['many', undefined],
    [tagged('Decimal', { decimal: '2' }), 2],
    [null, undefined],
  ])('the number of %j is %j', (value, number) => {
    expect(transform(value, 'number', {})).toBe(number)
  })
})

it('no JSON value makes a transform throw', () => {
  const hostile = fc.constantFrom({ toString: 1 }, { valueOf: null, toString: {} }, { __class__: 'date' })
  fc.assert(
    fc.property(
      fc.oneof(fc.jsonValue(), hostile),
      fc.constantFrom(...Transform.options),
      fc.oneof(fc.string(), fc.constantFrom('EUR', 'XXX')),
      (value, as, currency) => {
        expect(() => transform(value, as, { currency, words: {} })).not.toThrow()
      },
    ),
    { numRuns: 500 },
  )
})
