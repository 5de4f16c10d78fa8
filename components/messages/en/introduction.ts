/** The introduction of the panel, in three steps. */
export const introduction = {
  title: 'Introduction',
  offer: 'New here? Three steps show how this panel works.',
  begin: 'Show me',
  no: 'No, thanks',
  again: 'Show the introduction',
  step: (now: number, all: number) => `Step ${now} of ${all}`,
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  done: 'Done',
  case: {
    title: 'The case in one look',
    text: 'What they want, why a person, what was tried and promised, the order, what is open. A time or a system’s name leads to the proof.',
  },
  keys: {
    title: 'Everything by key',
    text: 'Single keys work while the panel has the focus: / for macros, . for everything by name, ? for all keys. Escape leads back to your reply.',
    attempt: (key: string) => `Try it: press ${key} for the orders.`,
    worked: 'That is it. Every key works like this.',
    reach: (key: string) => `${key} leads here from anywhere in the browser.`,
  },
  looks: {
    title: 'As you like it',
    text: 'All of this can be changed later too, by name, with the key . — the language as well.',
    density: 'Distances',
    comfortable: 'usual',
    compact: 'smaller',
    begin: 'A ticket opens with',
    brief: 'the brief',
    lastUsed: 'the section used last',
  },
}
