import { counter } from '../../count.ts'

const count = counter('en')

/** What the fields of the source editor say: what is wrong with what was typed, and the buttons of rows. */
export const form = {
  fillIn: 'Fill this in.',
  wholeNumber: 'Write a whole number.',
  noName: 'Without a name it is not used.',
  twice: 'This name is there twice; the last one counts.',
  /** The list of a path’s completions. */
  pathsFor: (label: string) => `Paths for ${label}`,
  /** A list in place of its entries. */
  entries: (amount: number) => count(amount, { one: 'entry', other: 'entries' }),
  notJson: (place: string) => `This is not JSON: ${place}.`,
  /** Where a text stops being JSON, after `notJson`. */
  place: (line: number, character: number) => `line ${line}, character ${character}`,
  endsEarly: 'it ends too early, a bracket or a quote is missing',
  /** By what one row is. */
  rows: {
    name: {
      add: 'Add name',
      remove: (name: string) => `Remove name ${name}`,
    },
    header: {
      add: 'Add header',
      remove: (name: string) => `Remove header ${name}`,
    },
    parameter: {
      add: 'Add parameter',
      remove: (name: string) => `Remove parameter ${name}`,
    },
    setting: {
      add: 'Add setting',
      remove: (name: string) => `Remove setting ${name}`,
    },
    field: {
      add: 'Add field',
      remove: (name: string) => `Remove field ${name}`,
    },
    word: {
      add: 'Add word',
      remove: (name: string) => `Remove word ${name}`,
    },
    hole: {
      add: 'Add hole',
      remove: (name: string) => `Remove hole ${name}`,
    },
  },
  /** The heads of the two columns of rows, and what stands in their empty fields. */
  columns: {
    name: 'Name',
    value: 'Value',
    header: 'Header',
    parameter: 'Parameter',
    field: 'Field',
    path: 'Path in the reply',
  },
}
