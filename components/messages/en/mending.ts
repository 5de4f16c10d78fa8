/** What to do when something did not go as it should, and the keys of the transcript. */
export const mending = {
  onClipboard: {
    refused: (keys: string) => `The editor refused the text. It is on your clipboard: press ${keys}.`,
    'not-found': (keys: string) =>
      `No reply box is open. The text is on your clipboard: open the reply and press ${keys}.`,
    'page-gone': (keys: string) =>
      `The ticket’s page has gone. The text is on your clipboard: open the ticket and press ${keys}.`,
  },
  offline: {
    shown: (age: string) =>
      `You are offline. Shown is what was known ${age}; Baton asks again when the network is back.`,
    nothing:
      'You are offline. Tickets that you have opened before appear here from their copy, where one is kept.',
  },
  next: {
    'no-source': 'Your team lead can connect one in the settings.',
    'not-asked': 'Ask for one of them in your reply.',
    orders: 'They may have ordered with another address: ask for the order number.',
    customer: 'They may have written from another address: ask for the order number.',
    transcript: 'They appear here as soon as they are written.',
  },
  tryAgain: 'Try again',
  did: {
    linked: 'Linked to this customer',
    unlinked: 'Marked as not this customer',
    undecided: 'Your decision was taken back',
    chosen: 'Conversation chosen',
    unchosen: 'The choice was taken back',
  },
  undo: 'Undo',
  transcriptKeys: 'In the transcript',
  keys: {
    search: 'Search',
    hits: 'Next and previous match, in the search field',
    turns: 'From message to message',
    pages: 'Eight messages on or back',
    ends: 'First and newest message',
    endSearch: 'End the search',
  },
}
