import type { Paging } from '#lib/contract/source.ts'
import { problemAt } from '../../problems.ts'
import { requestMoreWords } from '../../words/request-more.ts'
import { useEditor } from '../editor-context.ts'
import { SelectInput, TextInput } from '../form/field.tsx'
import { Pairs } from '../form/form.tsx'
import { NumberInput } from '../form/number-input.tsx'
import { PathInput } from '../form/path-input.tsx'
import { optionsOf, type PagingKind, pagingKinds } from '../words.ts'
import { type RequestFormProps, withPart } from './request-props.ts'

/** How a long list is read to its end: how the system names the next page, and how many pages at most. */
export function PagingForm({ request, place, onChange }: RequestFormProps) {
  const { problems, replies } = useEditor()
  const { paging } = request
  const words = requestMoreWords.paging
  const sample = replies[request.id]
  const problem = (name: string) => problemAt(problems, `${place}.paging.${name}`)
  const set = (next: Paging | undefined) => onChange(withPart(request, 'paging', next))
  return (
    <>
      <SelectInput<PagingKind>
        label={words.comes}
        value={paging?.kind ?? 'none'}
        options={optionsOf(pagingKinds)}
        problem={problemAt(problems, `${place}.paging`)}
        onSelect={(kind) => set(blankPaging(kind, paging?.items ?? ''))}
      />
      {paging && (
        <Pairs>
          <PathInput
            label={words.items}
            help={words.itemsHelp}
            value={paging.items}
            sample={sample}
            problem={problem('items')}
            onPath={(items) => set({ ...paging, items })}
          />
          {paging.kind === 'cursor' && (
            <PathInput
              label={words.next}
              value={paging.next}
              sample={sample}
              problem={problem('next')}
              onPath={(next) => set({ ...paging, next })}
            />
          )}
          {paging.kind !== 'link' && (
            <TextInput
              label={words.parameter}
              code
              placeholder={paging.kind === 'cursor' ? 'after' : paging.kind}
              help={paging.kind === 'cursor' ? words.orBody : undefined}
              value={paging.query ?? ''}
              problem={problem('query')}
              onText={(query) => set({ ...paging, query: query.trim() })}
            />
          )}
          {paging.kind === 'page' && (
            <NumberInput
              label={words.first}
              value={paging.first}
              problem={problem('first')}
              onNumber={(first) => set({ ...paging, first: first ?? Number.NaN })}
            />
          )}
          <NumberInput
            label={words.most}
            help={words.mostHelp}
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
