import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { definitionOf, settingsOf } from '#components/options/source-editor/draft.ts'
import { EditorContext } from '#components/options/source-editor/editor-context.ts'
import type { SourceDraft } from '#components/options/source-editor/props.ts'
import { workbench } from '../../../../entrypoints/options/workbench.ts'
import { problemsOf } from './show-editor.tsx'

type Step = (source: SourceDraft, onChange: (next: SourceDraft) => void) => ReactNode

/** One step of the editor by itself, over a draft that takes every change. */
export function showStep(given: SourceDraft, step: Step, replies: Readonly<Record<string, unknown>> = {}) {
  function Page() {
    const [source, setSource] = useState(given)
    const editor = {
      workbench,
      problems: problemsOf(source).filter(({ path }) => path !== 'baseUrl'),
      readOnly: false,
      definition: definitionOf(source, workbench),
      settings: settingsOf(source, workbench),
      replies,
    }
    return <EditorContext value={editor}>{step(source, setSource)}</EditorContext>
  }
  render(<Page />)
  return { user: userEvent.setup() }
}

/**
 * What is read or heard and is English. Addresses, and what presets say of themselves, are not ours to translate;
 * `besides` names the parts of other pages that a step shows.
 */
export function englishLines(besides = 'none'): string[] {
  const named = document.querySelectorAll('[aria-label], [title], [placeholder]')
  const spoken = [...named].flatMap((element) =>
    element.closest(besides)
      ? []
      : ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  )
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const read: string[] = []
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode
    if (!parentElement?.closest(besides)) read.push(textContent ?? '')
  }
  const own = (line: string) => english.test(line.replace(code, '')) && !foreign.has(line)
  return [...read, ...spoken].filter(own)
}

const flat = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(flat)
      : []

/** The presets' own texts. */
const foreign: ReadonlySet<string> = new Set([
  ...workbench.presets.flatMap(({ name, credentialHelp = '', notes = [], definition: _, ...preset }) => [
    name,
    credentialHelp,
    ...notes,
    ...flat(preset.settings).flatMap((text) => [text, `${text} (freiwillig)`]),
  ]),
])

const code = /https:\S+|\{\{.*\}\}|\w+\.\w+|\w+\[\d\]/g
const english =
  /\b(?:the|your|not|and|with|add|remove|needs|yet|allow|choose|of|is|enter|nothing|nobody|only|this|it|to|at|for|from|known|asks?|address|value|reply|requests?|most|sent|waits?|which|where|how|when|has|pages|list|kind|errors?|copy|came|missing|something|save|replace|records|show|run)\b/i
