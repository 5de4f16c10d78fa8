import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { noReplyBox, refusedText } from './fake-client.ts'
import { expectAccessible, openTab, part, show } from './show.tsx'
import { states } from './states.ts'

describe('inserting', () => {
  it('puts a fact into the reply', async () => {
    const { calls } = show(states.full)
    const user = userEvent.setup()
    await user.click(within(part('known')).getByRole('button', { name: 'Insert E-mail into the reply' }))
    expect(calls).toEqual([['insert', { text: 'eva.janssen@example.com' }]])
    expect(await screen.findByText('Inserted into the reply')).toBeTruthy()
  })
  it('puts a text of the agent’s own into the reply, by keys alone', async () => {
    const { calls } = show(states.full)
    const user = userEvent.setup()
    await user.keyboard('.')
    await user.type(await screen.findByRole('combobox'), 'Hello Eva,{Enter}')
    expect(calls).toEqual([['insert', { text: 'Hello Eva,' }]])
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull())
  })
  for (const [failure, says] of [
    [noReplyBox, /No reply box is open.*on your clipboard/],
    [refusedText, 'The editor refused the text. It is on your clipboard: press Ctrl+V.'],
  ] as const) {
    it(`puts the text on the clipboard at once and says so where it is ${failure.problem}`, async () => {
      const { fail } = show(states.full)
      fail(failure)
      const user = userEvent.setup()
      await user.keyboard('.')
      await user.type(await screen.findByRole('combobox'), 'Hello Eva,{Enter}')
      expect(await screen.findByText(says)).toBeTruthy()
      expect(await navigator.clipboard.readText()).toBe('Hello Eva,')
      expect(screen.queryByRole('combobox')).toBeNull()
      expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull()
      await expectAccessible()
    })
  }
  it('keeps the text, says what to do and offers to copy where the clipboard refuses as well', async () => {
    const { fail } = show(states.full)
    fail(noReplyBox)
    const user = userEvent.setup()
    const refusing = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'))
    document.execCommand = () => false
    onTestFinished(() => {
      refusing.mockRestore()
      Reflect.deleteProperty(document, 'execCommand')
    })
    await user.keyboard('.')
    await user.type(await screen.findByRole('combobox'), 'Hello Eva,{Enter}')
    expect(await screen.findByText('Open the reply form first')).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('Hello Eva,')
    refusing.mockRestore()
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(await navigator.clipboard.readText()).toBe('Hello Eva,')
    expect(await screen.findByText('Copied')).toBeTruthy()
  })
})

describe('the palette', () => {
  it('finds commands by some of their letters, without case and accents', async () => {
    show(states.full)
    const user = userEvent.setup()
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await screen.findByRole('combobox'), 'TRÁNS')
    const [first] = screen.getAllByRole('option')
    expect(first?.textContent).toBe('Transcript2')
    await expectAccessible()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('tab', { name: /Transcript/ }).getAttribute('aria-selected')).toBe('true')
  })
  it('puts facts into the reply', async () => {
    const { calls } = show(states.full)
    const user = userEvent.setup()
    await user.keyboard('.')
    await user.type(await screen.findByRole('combobox'), 'insert e-mail{Enter}')
    expect(calls).toEqual([['insert', { text: 'eva.janssen@example.com' }]])
  })
  it('goes round with the arrows, and names the active option', async () => {
    show(states.full)
    const user = userEvent.setup()
    await user.keyboard('.')
    const field = await screen.findByRole('combobox')
    field.focus()
    await user.keyboard('{ArrowUp}')
    const options = screen.getAllByRole('option')
    expect(options.at(-1)?.getAttribute('aria-selected')).toBe('true')
    expect(field.getAttribute('aria-activedescendant')).toBe(options.at(-1)?.id)
  })
})

it('the palette has the commands of what is on screen as well, such as those of the guard’s note', async () => {
  const { store } = show(states.full)
  const question = { slot: 'order_id', value: '1001', quote: '', turnId: 't2', level: 'repeat' as const }
  const asked = { ...question, sentence: 'Your order number?', removable: true }
  const answers = { dismiss: vi.fn(), turnOff: vi.fn(), sayBack: vi.fn(), takeOut: vi.fn() }
  act(() => store.setState({ guard: { questions: [asked], ...answers, turnOffForGood: vi.fn() } }))
  const user = userEvent.setup()
  await user.keyboard('.')
  await user.type(await screen.findByRole('combobox'), 'out of the reply{Enter}')
  expect(answers.takeOut).toHaveBeenCalledWith(asked)
})

describe('single keys', () => {
  it('open sections and sheets, and Escape gives the focus back to the reply box', async () => {
    const { calls } = show(states.full)
    const user = userEvent.setup()
    await user.keyboard('3')
    expect(screen.getByRole('tab', { name: /Orders/ }).getAttribute('aria-selected')).toBe('true')
    await user.keyboard('{Escape}')
    expect(calls.at(-1)).toEqual(['focusComposer', {}])
    await user.keyboard('?')
    expect(await screen.findByRole('heading', { name: 'Keyboard shortcuts' })).toBeTruthy()
    await expectAccessible()
  })
  it('do nothing while somebody types, or with another key held down', async () => {
    show(states.full)
    const user = userEvent.setup()
    await user.keyboard('{Alt>}3{/Alt}{Meta>}3{/Meta}')
    expect(screen.getByRole('tab', { name: /Brief/ }).getAttribute('aria-selected')).toBe('true')
    await user.keyboard('.')
    await user.type(await screen.findByRole('combobox'), '3')
    expect(screen.getByRole('tab', { name: /Brief/ }).getAttribute('aria-selected')).toBe('true')
  })
  it('lead out of a field first, and only then to the reply box; Ctrl+K stays with the field', async () => {
    const { calls } = show(states.full)
    const user = userEvent.setup()
    await openTab(/Transcript/)
    await user.keyboard('s')
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Search the transcript' })
    if (document.activeElement !== field) field.focus()
    await user.type(field, 'parcel{Control>}k{/Control}')
    expect(screen.queryByRole('combobox')).toBeNull()
    await user.keyboard('{Escape}')
    expect(field.value).toBe('')
    expect(document.activeElement).not.toBe(field)
    expect(calls).not.toContainEqual(['focusComposer', {}])
    await user.keyboard('{Escape}')
    expect(calls.at(-1)).toEqual(['focusComposer', {}])
  })
  it('of the transcript are listed with the others', async () => {
    show(states.full)
    await userEvent.setup().keyboard('?')
    expect(await screen.findByRole('heading', { name: 'In the transcript' })).toBeTruthy()
    expect(screen.getByText('s, Ctrl+F')).toBeTruthy()
    await expectAccessible()
  })
  it('that work everywhere in the browser reach the panel, also a collapsed one', async () => {
    const { push, container } = show(states.full)
    push({ event: 'shortcut', name: 'toggle-panel' })
    expect(container.querySelector('[data-panel]')?.getAttribute('data-panel')).toBe('collapsed')
    push({ event: 'shortcut', name: 'focus-panel' })
    expect(container.querySelector('[data-panel]')?.getAttribute('data-panel')).toBe('expanded')
    push({ event: 'shortcut', name: 'articles' })
    await waitFor(() => expect(document.querySelector('[data-sheet="articles"]')).not.toBeNull())
  })
})

describe('the keyboard', () => {
  it('moves between tabs by arrows, Home and End, with one stop for Tab', async () => {
    show(states.full)
    const user = userEvent.setup()
    const tabs = screen.getAllByRole('tab')
    tabs[0]?.focus()
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(tabs[1])
    expect(tabs[1]?.getAttribute('aria-selected')).toBe('true')
    await user.keyboard('{End}{ArrowRight}')
    expect(document.activeElement).toBe(tabs[0])
    expect(tabs.map((tab) => tab.tabIndex)).toEqual([0, -1, -1, -1])
  })
  it('stays on the button that collapses and expands', async () => {
    const { calls, container } = show(states.full)
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Collapse the panel' }))
    expect(calls).toEqual([['setCollapsed', { collapsed: true }]])
    expect(container.querySelector('[data-panel]')?.getAttribute('data-panel')).toBe('collapsed')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Expand/ }))
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Collapse the panel' }))
  })
})
