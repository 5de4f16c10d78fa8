import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { speakPages } from '#components/messages/pages/spoken.ts'
import { speak } from '#components/messages/spoken.ts'
import { MapStep } from '#components/options/source-editor/map/map-step.tsx'
import type { Samples } from '#components/options/source-editor/map/sample-column.tsx'
import { englishLines, showStep } from './german-steps.tsx'
import { definition, replies } from './samples.ts'
import { ownSource } from './show-editor.tsx'

// The words of this file are German ones to its end.
await Promise.all([speakPages('de'), speak('de')])

function showMap(samples: Samples, mappings = definition.mappings) {
  const source = { ...ownSource, definition: { ...definition, mappings } }
  const rules = [{ point: 'orders.total', level: 'required' as const }]
  return showStep(
    source,
    (now, onChange) => (
      <MapStep
        source={now}
        rules={rules}
        samples={samples}
        onSamples={() => {}}
        onAsk={() => {}}
        onChange={onChange}
      />
    ),
    samples.replies,
  )
}

const panel = '[inert]'

it('mapping says what to do in German, before there is a reply', () => {
  showMap({ from: 'nowhere', replies: {} }, [])
  expect(screen.getByRole('heading', { name: 'Was zurückkam' })).toBeTruthy()
  expect(englishLines(panel)).toEqual([])
})

it('mapping a reply says in German what is chosen, what came and what is missing', async () => {
  const { user } = showMap({ from: 'test', replies })
  expect(screen.getByRole('tree', { name: 'Die Antwort' })).toBeTruthy()
  expect(englishLines(`${panel}, [role=tree]`)).toEqual([])
  await user.click(screen.getByText('Antwort einfügen'))
  expect(screen.getByRole('button', { name: 'Diese Antwort verwenden' })).toBeTruthy()
  expect(englishLines(`${panel}, [role=tree]`)).toEqual([])
})
