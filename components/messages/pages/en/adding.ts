/** The form that adds a source. */
export const adding = {
  title: 'Add a source',
  managed: 'Somebody else manages the sources of this set-up.',
  choose:
    'Choose the system. If it is not in the list, anything with a web API can be connected from scratch.',
  titleOf: (system: string) => `Add ${system}`,
  about: 'Where it is, and what your team calls it.',
  form: 'New source',
  name: 'Name',
  nameHelp: 'As your team calls it: agents see it beside every value that comes from there.',
  address: 'Address',
  addressHelp: (example: string) => `For example ${example}`,
  optional: (label: string) => `${label} (optional)`,
  add: 'Add and open',
  back: 'Choose another',
  documentationOf: (system: string) => `${system}’s documentation`,
  noName: 'Give it a name that your team knows.',
  noAddress: 'Enter the address, e.g. https://shop.example.com.',
  needed: 'This preset needs it.',
}
