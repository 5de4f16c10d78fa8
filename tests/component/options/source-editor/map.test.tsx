import { act, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { SourceDefinition } from '#lib/contract/source.ts'
import { problemsOf } from '../axe.ts'
import { definition, replies } from './samples.ts'
import { here, ownSource, showEditor } from './show-editor.tsx'

type User = ReturnType<typeof showEditor>['user']

async function openWith(user: User, reply: string) {
  await user.click(screen.getByRole('tab', { name: /3 Map/ }))
  await user.click(here().getByText('Paste a reply'))
  await user.click(here().getByLabelText('Reply (JSON)'))
  await user.paste(reply)
  await user.click(screen.getByRole('button', { name: 'Use this reply' }))
}

const sample = JSON.stringify(replies.customer)
const unmapped: SourceDefinition = { ...definition, mappings: [] }
const row = (container: HTMLElement, name: string) => {
  const found = container.querySelector<HTMLElement>(`[data-field="${name}"]`)
  if (!found) throw new Error(`no row for ${name}`)
  return found
}
const value = (text: string) => screen.getByRole('treeitem', { name: (name) => name.startsWith(text) })

it('shows what each data point gives, and the panel’s own cards', async () => {
  const { user, container } = showEditor()
  await openWith(user, sample)
  expect(row(container, 'total').textContent).toContain('€22.98')
  expect(row(container, 'status').textContent).toContain('delivered')
  expect(container.querySelector('[data-card=orders]')?.textContent).toContain('EX-1042')
  expect(here().getByText(/2 fields of the reply are not used/).textContent).toContain('internal_note')
  expect(await problemsOf(container)).toEqual([])
})

it('maps by choosing values, from nothing: the list is found, and so are the currency and the words', async () => {
  const { user, seen, container } = showEditor({ ...ownSource, definition: unmapped })
  await openWith(user, sample)
  await user.click(screen.getByRole('button', { name: 'Add' }))
  await user.click(within(row(container, 'number')).getByRole('button'))
  await user.click(value('code'))
  await user.click(within(row(container, 'total')).getByRole('button'))
  await user.click(value('total'))
  await user.selectOptions(within(row(container, 'total')).getByLabelText('Read as'), 'money-minor')
  await user.click(within(row(container, 'status')).getByRole('button'))
  await user.click(value('state'))
  expect(seen.source.definition).toMatchObject({
    mappings: [
      {
        to: 'orders',
        each: 'customer.data.items[].orders[]',
        fields: {
          number: { path: 'code', as: 'text' },
          total: { path: 'total', as: 'money-minor', currency: 'currency' },
          status: { path: 'state', as: 'words', words: { Delivered: 'delivered' } },
        },
      },
    ],
  })
})

it('walks the reply by keyboard: arrows open and move, Enter chooses', async () => {
  const { user, seen, container } = showEditor()
  await openWith(user, sample)
  await user.click(within(row(container, 'statusText')).getByRole('button'))
  act(() => value('customer').focus())
  await user.keyboard('{ArrowLeft}')
  expect(value('customer').getAttribute('aria-expanded')).toBe('false')
  await user.keyboard('{ArrowRight}{End}{Home}{ArrowRight}{ArrowRight}{ArrowRight}')
  for (let step = 0; step < 30 && !document.activeElement?.textContent?.startsWith('state'); step++) {
    await user.keyboard('{ArrowDown}')
  }
  await user.keyboard('{Enter}')
  expect(seen.source.definition).toMatchObject({
    mappings: [{ fields: { statusText: { path: 'state', as: 'text' } } }, {}],
  })
})

it('refuses a value that lies outside of the list, in words', async () => {
  const { user, seen, container } = showEditor()
  await openWith(user, sample)
  await user.click(within(row(container, 'statusText')).getByRole('button'))
  await user.click(value('first_name'))
  expect(here().getByText(/outside of what this row reads/)).toBeTruthy()
  expect(seen.source.definition).toEqual(definition)
})

it('completes a path from the sample, by keyboard', async () => {
  const { user, seen, container } = showEditor()
  await openWith(user, sample)
  await user.click(within(row(container, 'placedAt')).getByRole('button'))
  const box = within(row(container, 'placedAt')).getByRole('combobox', { name: 'Path in the reply' })
  await user.clear(box)
  await user.type(box, 'curr')
  const options = () => within(screen.getByRole('listbox', { name: 'Paths for Path in the reply' }))
  expect(options().getByRole('option', { name: /currency/ })).toBeTruthy()
  expect(await problemsOf(container)).toEqual([])
  await user.keyboard('{ArrowDown}')
  expect(box.getAttribute('aria-activedescendant')).toBe(options().getByRole('option', { selected: true }).id)
  await user.keyboard('{Enter}')
  expect(seen.source.definition).toMatchObject({
    mappings: [{ fields: { placedAt: { path: 'currency' } } }, {}],
  })
})

it('says at the row what is wrong with its path', async () => {
  const { user, container } = showEditor()
  await openWith(user, sample)
  await user.click(within(row(container, 'placedAt')).getByRole('button'))
  const box = within(row(container, 'placedAt')).getByRole('combobox', { name: 'Path in the reply' })
  await user.type(box, '.')
  expect(box.getAttribute('aria-invalid')).toBe('true')
})

it('names a data point that the policy requires and nothing maps', async () => {
  const rules = [{ point: 'orders.returns', level: 'required' as const, intents: ['return order'] }]
  const { user } = showEditor(ownSource, { rules })
  await openWith(user, sample)
  expect(here().getByText(/is required by your data point policy for “return order”/)).toBeTruthy()
})

it('edits the fields inside a list', async () => {
  const { user, seen, container } = showEditor()
  await openWith(user, sample)
  await user.click(within(row(container, 'lines')).getAllByRole('button')[0] as HTMLElement)
  await user.click(within(row(container, 'lines.name')).getByRole('button'))
  await user.click(screen.getByRole('treeitem', { name: /^variant/ }))
  await user.keyboard('{ArrowRight}')
  await user.click(value('sku'))
  expect(seen.source.definition).toMatchObject({
    mappings: [{ fields: { lines: { fields: { name: { path: 'variant.sku' } } } } }, {}],
  })
})

it('keeps a pasted text that is no JSON, and names the place', async () => {
  const { user } = showEditor()
  await openWith(user, '{ "items": [')
  expect(here().getByText(/it ends too early/)).toBeTruthy()
  await user.click(screen.getByRole('tab', { name: /1 Connect/ }))
  await user.click(screen.getByRole('tab', { name: /3 Map/ }))
  expect(here().getByLabelText<HTMLTextAreaElement>('Reply (JSON)').value).toBe('{ "items": [')
})
