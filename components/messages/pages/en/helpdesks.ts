/** Where the team answers customers: the list of helpdesks, and the form that adds one. */
export const helpdesks = {
  addFirst: 'Add your helpdesk',
  addAnother: 'Add another',
  asksOnce: 'The browser asks once whether Baton may work there.',
  form: 'Add a helpdesk',
  kind: 'Helpdesk',
  address: 'Its address',
  addressHelp: 'Paste the address of any ticket. Baton keeps only the part that names the server.',
  add: 'Add and allow',
  known: 'This helpdesk is in the list already.',
  noAddress: 'Enter the address of your helpdesk.',
  notAnAddress: 'This is no address. Copy it from the browser’s address bar.',
  notSecure: 'The address must start with https://, so that nobody between can read along.',
  remove: 'Remove',
  removeOf: (name: string, origin: string) => `Remove ${name} at ${origin}`,
  removed: (name: string) => `Removed ${name}.`,
}
