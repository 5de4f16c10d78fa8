/** Macros of the agent’s own. */
export const ownMacros = {
  mine: 'Mine',
  begin: 'Write a macro of your own',
  fromDraft: 'Make a macro of the reply',
  copy: 'Copy to mine',
  edit: 'Edit',
  remove: 'Delete',
  removed: (what: string) => `Deleted: ${what}`,
  saved: (what: string) => `Saved: ${what}`,
  undo: 'Undo',
  form: 'A macro of your own',
  about:
    'It stays on this device, for you alone, and is for every customer: names and numbers go in as variables.',
  name: 'Name',
  body: 'Text',
  noName: 'Give it a name to find it by.',
  noBody: 'It has no text yet.',
  replaced: (names: string) => `This customer’s values have become variables: ${names}`,
  mayName: 'It still holds an address or a long number. Is it a customer’s?',
  unreadable: (line: string, problem: string) => `Line ${line} cannot be filled: ${problem}`,
  save: 'Save',
  cancel: 'Cancel',
}
