/** What to do when something did not go as it should, and the keys of the transcript. */
export const mending = {
  onClipboard: {
    refused: (keys: string) => `The editor refused the text. It is on your clipboard: press ${keys}.`,
    'not-found': (keys: string) =>
      `No reply box is open. The text is on your clipboard: open the reply and press ${keys}.`,
    'page-gone': (keys: string) =>
      `The ticket’s page has gone. The text is on your clipboard: open the ticket and press ${keys}.`,
  },
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
