import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { resolveSource } from '#lib/settings/resolve-sources.ts'
import { search } from '#lib/sources/search.ts'
import { fillSettings } from '#lib/sources/template.ts'

vi.setConfig({ testTimeout: 60_000 })

const template = "fields[?name=='{{settings.field}}'].value | [0]"

it('a setting stays a text between the quotes of a path, whatever is in it', () => {
  const awkward = fc.stringMatching(/^[\\'"`{}[\]|@&.\s\u2028a-z]{1,12}$/)
  fc.assert(
    fc.property(fc.oneof(awkward, fc.string({ minLength: 1, unit: 'grapheme' })), (name) => {
      const path = fillSettings({ path: template }, { field: name }).path
      const fields = [
        { name: `${name}x`, value: 'other' },
        { name, value: 'this one' },
      ]
      expect(search({ fields }, path)).toBe('this one')
    }),
    { numRuns: 500 },
  )
})

it.each(['constructor', '__proto__', 'toString', 'unknown'])(
  'the setting %s, which nobody gave, is empty',
  (name) => {
    expect(fillSettings([`'{{settings.${name}}}'`], {})).toEqual(["''"])
  },
)

it('holes that are not for settings stay for the record', () => {
  expect(fillSettings({ link: '/t/{{id}}', n: 1, nothing: null }, { id: 'x' })).toEqual({
    link: '/t/{{id}}',
    n: 1,
    nothing: null,
  })
})

it('the config’s setting stands in front of the preset’s', () => {
  const source = {
    id: 'rt',
    label: 'RT',
    preset: 'request-tracker-ticket',
    baseUrl: 'https://rt.example.com',
  }
  const pathsOf = (settings?: Record<string, string>) =>
    JSON.stringify(resolveSource({ ...source, ...(settings && { settings }) })?.definition.mappings)
  expect(pathsOf()).toContain("name=='Conversation ID'")
  expect(pathsOf({ conversationField: "Bot's chat" })).toContain("name=='Bot\\\\'s chat'")
})
