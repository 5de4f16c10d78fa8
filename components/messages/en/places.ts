/** Where the panel is shown. */
export const places = {
  toBrowser: 'Show Baton in the browser’s side panel',
  toPage: 'Show Baton in the page',
  useIcon: 'To open it, click Baton’s icon in the browser’s toolbar.',
}
