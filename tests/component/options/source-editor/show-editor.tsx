import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { vi } from 'vitest'
import { SourceEditor, type SourceEditorProps } from '#components/options/source-editor/source-editor.tsx'
import { workbench } from '../../../../entrypoints/options/workbench.ts'
import { report } from './reports.ts'
import { definition } from './samples.ts'

type Source = SourceEditorProps['source']

/** A source of the team's own, as far as a lead has come with it. */
export const ownSource: Source = {
  id: 'shop',
  label: 'Our shop',
  baseUrl: 'https://shop.example.com',
  definition,
}

/** The step that is shown; the others are in the document too, with what was typed in them. */
export const here = () => within(screen.getByRole('tabpanel'))

/** What is wrong with a source, found as the options page finds it: as a part of a config. */
export function problemsOf(source: Source) {
  const document = {
    schema: 'baton.team-config/2',
    name: 'Example',
    helpdesks: [{ id: 'rt', adapter: 'request-tracker', origin: 'https://rt.example.com' }],
    sources: [JSON.parse(JSON.stringify(source))],
  }
  return workbench
    .checkConfig(document)
    .filter(({ path }) => path.startsWith('sources.0.'))
    .map(({ path, problem }) => ({ path: path.slice('sources.0.'.length), problem }))
}

/** The editor over a draft that takes every change, with the real workbench. */
export function showEditor(given: Source = ownSource, more: Partial<SourceEditorProps> = {}) {
  const seen = { source: given }
  let set: (source: Source) => void = () => {}
  const props = {
    onAllowHost: vi.fn(),
    test: vi.fn(async () => ({ ok: true as const, value: report })),
    credential: {
      entered: true,
      busy: false,
      save: vi.fn(async () => {}),
      remove: vi.fn(async () => {}),
      signIn: vi.fn(async () => {}),
    },
  }
  function Page() {
    const [source, setSource] = useState(given)
    set = setSource
    return (
      <SourceEditor
        source={source}
        problems={problemsOf(source)}
        helpdesks={[
          { id: 'rt', name: 'Request Tracker' },
          { id: 'mail', name: 'Roundcube' },
        ]}
        rules={[]}
        workbench={workbench}
        readOnly={false}
        hostAllowed
        {...props}
        {...more}
        onChange={(next) => {
          seen.source = next
          setSource(next)
        }}
      />
    )
  }
  const { container } = render(<Page />)
  /** The source as the page around the editor gives it anew. */
  const giveBack = (change: (source: Source) => Source) => act(() => set(change(seen.source)))
  return { ...props, seen, container, giveBack, user: userEvent.setup() }
}
