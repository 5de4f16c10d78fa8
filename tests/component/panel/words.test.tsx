import { describe, expect, it } from 'vitest'
import { explainFailure } from '#components/failure-words.ts'
import { initials } from '#components/panel/person.ts'
import { moneyText } from '#components/ui/money.tsx'
import { safeHref } from '#components/ui/safe-href.ts'
import { ageText, clockText } from '#components/ui/time.tsx'
import { intentLabel, moodLabel, slotLabel } from '#components/words.ts'
import type { Failure } from '#lib/contract/failure.ts'
import { orderAtStake } from '#lib/drafting/order-at-stake.ts'
import { ago, now } from './people.ts'
import { eva } from './profiles.ts'
import { brief } from './snapshots.ts'

const base = { at: ago(0), mender: 'lead' as const }
const secret = 'SECRET-FROM-ELSEWHERE'
const problems = [
  'server-error',
  'not-json',
  'cut-off',
  'error-reply',
  'wrong-shape',
  'redirected',
  'refused',
] as const

/** One of each kind and each problem, with a value from elsewhere wherever a failure can carry one. */
const failures: Record<Failure['kind'], Failure[]> = {
  unauthorized: [{ kind: 'unauthorized', ...base }],
  'credential-missing': [{ kind: 'credential-missing', ...base }],
  locked: [{ kind: 'locked', ...base }],
  keyring: (['wrong-passphrase', 'damaged', 'not-allowed'] as const).map((problem) => ({
    kind: 'keyring',
    ...base,
    problem,
  })),
  'sign-in': [{ kind: 'sign-in', ...base, reason: secret }],
  paused: [{ kind: 'paused', ...base, retryAt: ago(-1) }],
  forbidden: [{ kind: 'forbidden', ...base }],
  'rate-limited': [{ kind: 'rate-limited', ...base, retryAt: ago(-1) }],
  unreachable: [{ kind: 'unreachable', ...base }],
  timeout: [{ kind: 'timeout', ...base, afterMs: 5000 }],
  'bad-response': problems.map((problem) => ({
    kind: 'bad-response',
    ...base,
    problem,
    fields: [{ path: secret, problem: secret }],
  })),
  'permission-missing': [{ kind: 'permission-missing', ...base, origin: `https://${secret}.example.com` }],
  'not-found': [{ kind: 'not-found', ...base }],
  'too-large': [{ kind: 'too-large', ...base, limitBytes: 2_000_000 }],
  storage: (['quota', 'unreadable', 'unavailable'] as const).map((problem) => ({
    kind: 'storage',
    ...base,
    problem,
  })),
  'not-set-up': (['config', 'source'] as const).map((missing) => ({ kind: 'not-set-up', ...base, missing })),
  'not-recorded': (['locked', 'storage'] as const).map((reason) => ({
    kind: 'not-recorded',
    ...base,
    reason,
  })),
  composer: (['not-found', 'refused', 'page-gone'] as const).map((problem) => ({
    kind: 'composer',
    ...base,
    problem,
  })),
  'bad-call': [{ kind: 'bad-call', ...base, problem: secret }],
  defect: [{ kind: 'defect', ...base, problem: secret }],
}

describe('the explanation of a failure', () => {
  for (const failure of Object.values(failures).flat()) {
    const name =
      'problem' in failure ? `${failure.kind}, ${failure.problem.replace(secret, '…')}` : failure.kind
    it(`says what happened, what to do and who can: ${name}`, () => {
      const { title, whatToDo, who } = explainFailure(failure, 'Vendure')
      for (const text of [title, whatToDo, who]) expect(text.length).toBeGreaterThan(10)
      expect(`${title} ${whatToDo} ${who}`).not.toMatch(new RegExp(`${secret}|undefined`))
    })
  }
})

describe('words', () => {
  it('spell out a slot that we do not know', () => {
    expect(slotLabel('NeighboursAsked')).toBe('Neighbours asked')
    expect(slotLabel('OrderId')).toBe('Order')
    expect(slotLabel('order_id')).toBe('Order')
  })
  it('show money by the decimals of its currency', () => {
    expect(moneyText({ minor: 10_985, currency: 'EUR' })).toBe('€109.85')
    expect(moneyText({ minor: 1500, currency: 'JPY' })).toBe('¥1,500')
    expect(moneyText({ minor: 1234, currency: 'KWD' })).toMatch(/1\.234$/)
  })
  it('say ages as people do', () => {
    expect(ageText(ago(0.5), now)).toBe('just now')
    expect(ageText(ago(4), now)).toMatch(/^4 min\.? ago$/)
    expect(ageText(ago(0.8), now)).toMatch(/^1 min\.? ago$/)
    expect(ageText(ago(-2), now)).toMatch(/^in 2 min\.?$/)
  })
  it('make initials of any name', () => {
    expect(initials('Eva Janssen')).toBe('EJ')
    expect(initials('eva.janssen@example.com')).toBe('EC')
    expect(initials('محمد')).toBe('م')
    expect(initials('👩‍👩‍👧')).toBe('?')
  })
})

describe('a link', () => {
  it('leads only to http and https', () => {
    expect(safeHref('https://rt.example.com/1')).toBe('https://rt.example.com/1')
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '//x', undefined]) {
      expect(safeHref(url)).toBeUndefined()
    }
  })
})

describe('the order in question', () => {
  const known = (value: string) => ({
    ...brief,
    known: {
      state: 'sent' as const,
      value: [{ slot: 'order_id', value, status: 'customer-said' as const, evidence: [] }],
    },
  })
  it('is the one that the customer named, however they wrote it', () => {
    expect(orderAtStake(eva, known('#0987'))).toMatchObject({ order: { number: '0987' }, named: true })
  })
  it('is the newest where none was named', () => {
    expect(orderAtStake(eva, known('4711'))).toMatchObject({ order: { number: '1001' }, named: false })
  })
})

describe('a name that a bot has chosen', () => {
  it('is said in our words where we know it, however it is written', () => {
    expect(['Order.Status', 'ORDER-STATUS', 'order_status'].map(intentLabel)).toEqual(
      Array(3).fill('order status'),
    )
    expect(moodLabel('Negative')).toBe('negative')
  })
  it('is spelled out where we do not', () => {
    expect(intentLabel('shoe.size_advice')).toBe('shoe size advice')
    expect(moodLabel('worried')).toBe('worried')
  })
  it('may be the name of what every object has', () => {
    expect([intentLabel('constructor'), moodLabel('constructor'), slotLabel('constructor')]).toEqual([
      'constructor',
      'constructor',
      'Constructor',
    ])
  })
})

describe('a time of day', () => {
  const midnight = new Date(2026, 10, 27, 0, 6).getTime()
  it.each([
    [new Date(2026, 10, 27, 23, 0), false],
    [new Date(2026, 10, 26, 23, 42), false],
    [new Date(2026, 10, 26, 11, 0), true],
  ])('has a day before it only where that is another one, and not just before midnight: %s', (at, dated) => {
    expect(clockText(at.toISOString(), midnight).includes('Nov')).toBe(dated)
  })
})
