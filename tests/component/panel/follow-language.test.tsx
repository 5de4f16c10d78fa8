import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createPanelStore } from '#components/panel/store/store.ts'
import { usualPreferences } from '#lib/contract/panel-preferences.ts'
import { followLanguage } from '../../../entrypoints/panel/follow-language.ts'
import { fakeClient } from './fake-client.ts'
import { full } from './snapshots.ts'

const reload = vi.fn()
beforeEach(() => reload.mockReset())

function began(language: 'en' | 'de') {
  const line = fakeClient()
  followLanguage(createPanelStore(line.client), language, reload)
  const choose = (next: 'auto' | 'de') =>
    line.push({ event: 'preferences', preferences: { ...usualPreferences, language: next } })
  return { ...line, choose }
}

describe('a panel in a language that the agent has chosen', () => {
  it('stays as it is whatever comes before the worker has told the choice, and when it is told', () => {
    const { connection, push, choose } = began('de')
    connection('connected')
    push({ event: 'snapshot', snapshot: full() })
    choose('de')
    expect(reload).not.toHaveBeenCalled()
  })

  it('is loaded anew when another one is chosen', () => {
    began('en').choose('de')
    expect(reload).toHaveBeenCalledTimes(1)
  })
})
