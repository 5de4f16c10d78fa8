import type { Paging } from '#lib/contract/source.ts'
import { useEditor } from '../editor-context.ts'
import { SelectInput, TextInput } from '../form/field.tsx'
import { Pairs } from '../form/form.tsx'
import { NumberInput } from '../form/number-input.tsx'
import { PathInput } from '../form/path-input.tsx'
import { problemAt } from '../problems.ts'
import { optionsOf, type PagingKind, pagingKinds } from '../words.ts'
import { type RequestFormProps, withPart } from './request-props.ts'

/** How a long list is read to its end: how the system names the next page, and how many pages at most. */
export function PagingForm({ request, place, onChange }: RequestFormProps) {
  const { problems, replies } = useEditor()
  const { paging } = request
  const sample = replies[request.id]
  const problem = (name: string) => problemAt(problems, `${place}.paging.${name}`)
  const set = (next: Paging | undefined) => onChange(withPart(request, 'paging', next))
  return (
    <>
      <SelectInput<PagingKind>
        label="The list comes"
        value={paging?.kind ?? 'none'}
        options={optionsOf(pagingKinds)}
        problem={problemAt(problems, `${place}.paging`)}
        onSelect={(kind) => set(blankPaging(kind, paging?.items ?? ''))}
      />
      {paging && (
        <Pairs>
          <PathInput
            label="Where the list is"
            help="Names joined by dots; empty where the reply itself is the list."
            value={paging.items}
            sample={sample}
            problem={problem('items')}
            onPath={(items) => set({ ...paging, items })}
          />
          {paging.kind === 'cursor' && (
            <PathInput
              label="Where the next page is named"
              value={paging.next}
              sample={sample}
              problem={problem('next')}
              onPath={(next) => set({ ...paging, next })}
            />
          )}
          {paging.kind !== 'link' && (
            <TextInput
              label="Parameter of the address"
              code
              placeholder={paging.kind === 'cursor' ? 'after' : paging.kind}
              help={paging.kind === 'cursor' ? 'Or put {{page.cursor}} into the body.' : undefined}
              value={paging.query ?? ''}
              problem={problem('query')}
              onText={(query) => set({ ...paging, query: query.trim() })}
            />
          )}
          {paging.kind === 'page' && (
            <NumberInput
              label="Number of the first page"
              value={paging.first}
              problem={problem('first')}
              onNumber={(first) => set({ ...paging, first: first ?? Number.NaN })}
            />
          )}
          <NumberInput
            label="Pages at most"
            help="1 to 50."
            value={paging.mostPages}
            problem={problem('mostPages')}
            onNumber={(mostPages) => set({ ...paging, mostPages: mostPages ?? Number.NaN })}
          />
        </Pairs>
      )}
    </>
  )
}

function blankPaging(kind: PagingKind, items: string): Paging | undefined {
  const rest = { items, mostPages: 5 }
  switch (kind) {
    case 'none':
      return undefined
    case 'cursor':
      return { kind, ...rest, next: '' }
    case 'page':
      return { kind, ...rest, query: 'page', first: 1 }
    case 'offset':
      return { kind, ...rest, query: 'offset' }
    case 'link':
      return { kind, ...rest }
  }
}
