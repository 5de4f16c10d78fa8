import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { problemsOf } from '../axe.ts'
import { here, ownSource, showEditor } from './show-editor.tsx'

type User = ReturnType<typeof showEditor>['user']
const open = (user: User) => user.click(screen.getByRole('tab', { name: /2 Request/ }))

it('puts a value into the field used last, at the caret', async () => {
  const { user, seen } = showEditor()
  await open(user)
  const path = here().getByLabelText<HTMLInputElement>('Path')
  await user.clear(path)
  await user.type(path, '/by//orders')
  path.setSelectionRange(4, 4)
  await user.click(screen.getByRole('button', { name: '{{email}}' }))
  expect(seen.source.definition).toMatchObject({ requests: [{ path: '/by/{{email}}/orders' }] })
})

it('says where a JSON body breaks, keeps what was typed, and lets no such body pass', async () => {
  const { user, seen } = showEditor()
  await open(user)
  await user.selectOptions(here().getByLabelText('Sent along (body)'), 'json')
  const box = here().getByLabelText<HTMLTextAreaElement>('Body as JSON')
  await user.clear(box)
  await user.click(box)
  await user.paste('{\n  "email": {{email}}\n}')
  expect(here().getByText(/This is not JSON: line 2, character 13/)).toBeTruthy()
  await user.click(screen.getByRole('tab', { name: /1 Connect/ }))
  await open(user)
  expect(here().getByLabelText<HTMLTextAreaElement>('Body as JSON').value).toBe('{\n  "email": {{email}}\n}')
  expect(seen.source.definition).toMatchObject({ requests: [{ body: '{\n  "email": {{email}}\n}' }] })
  expect(here().getByText(/To do: complete the requests/)).toBeTruthy()
})

it('keeps a row that has no name yet, and says that it is not used', async () => {
  const { user, seen } = showEditor()
  await open(user)
  await user.click(screen.getByRole('button', { name: 'Add header' }))
  await user.type(
    here().getByLabelText('Value 1', { selector: '[placeholder=Value]:not([value*=email])' }),
    'v1',
  )
  expect(here().getByText('Without a name it is not used.')).toBeTruthy()
  await user.type(here().getByLabelText('Header 1'), 'X-Version')
  expect(seen.source.definition).toMatchObject({ requests: [{ headers: { 'X-Version': 'v1' } }] })
})

it('warns of a secret in a header, which would go to every agent', async () => {
  const { user } = showEditor()
  await open(user)
  await user.click(screen.getByRole('button', { name: 'Add header' }))
  await user.type(here().getByLabelText('Header 1'), 'Authorization')
  await user.type(here().getByLabelText('Value 1, Authorization'), 'x')
  expect(here().getByText(/No secrets here/)).toBeTruthy()
})

it('has a form for GraphQL, and brings back what was there when the kind is changed again', async () => {
  const { user, seen, container } = showEditor()
  await open(user)
  await user.selectOptions(here().getByLabelText('Kind'), 'graphql')
  expect(seen.source.definition).toMatchObject({
    requests: [{ method: 'POST', body: { variables: { email: '{{email}}' } } }],
  })
  expect(await problemsOf(container)).toEqual([])
  await user.selectOptions(here().getByLabelText('Kind'), 'json-rpc')
  expect(here().getByLabelText('Remote method')).toBeTruthy()
  await user.selectOptions(here().getByLabelText('Kind'), 'rest')
  expect(seen.source.definition).toEqual(ownSource.definition)
})

it('chains requests: a second one uses what the first one found', async () => {
  const { user, seen } = showEditor()
  await open(user)
  await user.click(here().getByText('Names for later requests'))
  await user.click(screen.getByRole('button', { name: 'Add name' }))
  await user.type(here().getByLabelText('Name 1'), 'customerRef')
  await user.type(here().getByLabelText('Path in the reply 1, customerRef'), 'data.items')
  await user.click(screen.getByRole('button', { name: 'Add a request' }))
  await user.click(here().getByLabelText('Path'))
  await user.click(screen.getByRole('button', { name: '{{customerRef}}' }))
  await user.click(here().getByText('When it is sent'))
  await user.click(here().getByLabelText('customerRef'))
  expect(seen.source.definition).toMatchObject({
    requests: [{ bind: { customerRef: 'data.items' } }, { path: '/{{customerRef}}', when: ['customerRef'] }],
  })
})

it('sets paging, fan-out, errors and limits', async () => {
  const { user, seen, container } = showEditor()
  await open(user)
  await user.click(here().getByText('Lists in several pages'))
  await user.selectOptions(here().getByLabelText('The list comes'), 'offset')
  await user.click(here().getByText('How an error looks'))
  await user.click(screen.getByRole('button', { name: 'Add error' }))
  await user.type(here().getByLabelText('Error 1 stands at'), 'error')
  await user.click(here().getByText('Time, size and how often'))
  await user.clear(here().getByLabelText('Waits at most, in ms'))
  await user.type(here().getByLabelText('Waits at most, in ms'), '5000')
  expect(seen.source.definition).toMatchObject({
    timeoutMs: 5000,
    requests: [
      { paging: { kind: 'offset', query: 'offset' }, errors: [{ path: 'error', kind: 'bad-response' }] },
    ],
  })
  expect(await problemsOf(container)).toEqual([])
})

it('shows a preset’s requests and copies them when the team makes them its own', async () => {
  const { user, seen, container } = showEditor({
    id: 'v',
    label: 'V',
    baseUrl: 'https://v.example.com',
    preset: 'vendure',
  })
  await open(user)
  expect(await problemsOf(container)).toEqual([])
  await user.click(screen.getByRole('button', { name: /customer POST/ }))
  expect(here().getByLabelText('Path').matches(':disabled')).toBe(true)
  await user.click(screen.getByRole('button', { name: 'Make it your own' }))
  expect(seen.source).toMatchObject({ basedOn: 'vendure', definition: { role: 'orders' } })
  expect('preset' in seen.source).toBe(false)
})

it('puts the parameters of a pasted path into their rows, and leaves what is typed where it is', async () => {
  const { user, seen } = showEditor()
  await open(user)
  const path = here().getByLabelText('Path')
  await user.clear(path)
  await user.click(path)
  await user.paste('/items/clients?filter[mail][_eq]={{email}}')
  expect(seen.source.definition).toMatchObject({
    requests: [{ path: '/items/clients', query: { 'filter[mail][_eq]': '{{email}}' } }],
  })
  await user.type(path, '?x=1')
  expect(seen.source.definition).toMatchObject({ requests: [{ path: '/items/clients?x=1' }] })
})
