import { expect, it, vi } from 'vitest'
import { Recent } from '../../../entrypoints/background/recent.ts'

it('asks once for what it remembers, also while the answer is on its way', async () => {
  const recent = new Recent<string>(2)
  const ask = vi.fn(async () => 'yes')
  expect(await Promise.all([recent.get('a', ask), recent.get('a', ask)])).toEqual(['yes', 'yes'])
  expect(ask).toHaveBeenCalledTimes(1)
})

it('asks again for what was not answered, and for what it has forgotten', async () => {
  const recent = new Recent<string>(2)
  const silent = vi.fn(async () => undefined)
  await recent.get('a', silent)
  await recent.get('a', silent)
  expect(silent).toHaveBeenCalledTimes(2)
  const ask = vi.fn(async () => 'yes')
  for (const question of ['a', 'b', 'c', 'a']) await recent.get(question, ask)
  expect(ask).toHaveBeenCalledTimes(4)
})
