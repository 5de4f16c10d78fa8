/** What most requests do without: names for later ones, when they are sent, pages, and errors. */
export const requestMore = {
  bind: {
    title: 'Names for later requests',
    legend: 'Taken out of the reply',
    help: 'A name and the path of its value, e.g. customerId and customers[0].id. Later requests use it as {{customerId}}; without a value they are not sent.',
  },
  when: {
    title: 'When it is sent',
    /** By the name of one entry of a list. */
    eachNote: (name: string) => `for each ${name}`,
    legend: 'It waits until these are known',
    help: 'What its own address or body uses of earlier replies it waits for by itself. None chosen: it is sent at once.',
    sent: 'Sent',
    once: 'once',
    eachOf: (list: string) => `for each of ${list}`,
    entryName: 'Name of one entry',
    usedAs: (hole: string) => `Used as ${hole}`,
    most: 'At most',
    mostHelp: '1 to 50 requests.',
  },
  paging: {
    title: 'Lists in several pages',
    /** How the next page is named, in a word. */
    notes: {
      cursor: 'cursor',
      page: 'page',
      offset: 'offset',
      link: 'link',
    },
    comes: 'The list comes',
    items: 'Where the list is',
    itemsHelp: 'Names joined by dots; empty where the reply itself is the list.',
    next: 'Where the next page is named',
    parameter: 'Parameter of the address',
    orBody: 'Or put {{page.cursor}} into the body.',
    first: 'Number of the first page',
    most: 'Pages at most',
    mostHelp: '1 to 50.',
  },
  errors: {
    title: 'How an error looks',
    expectsNote: 'expects something',
    /** How many errors are told apart. */
    knownNote: (amount: number) => `${amount} known`,
    expects: 'Every good reply has',
    expectsHelp: 'Also one that has found nobody. A reply without it is reported as of another shape.',
    nobody: 'Statuses that mean “nobody of that name”',
    legend: 'Errors inside good answers',
    about:
      'Some systems answer with status 200 and an error inside. Say where it stands, for example errors[0].',
    add: 'Add error',
    at: (number: number) => `Error ${number} stands at`,
    equals: 'and is (optional)',
    means: 'It means',
    remove: (number: number) => `Remove error ${number}`,
  },
}
