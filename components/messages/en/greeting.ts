/** The sheet of the first reply. */
export const greeting = {
  open: 'Greeting',
  title: 'First reply',
  intro: 'Drafted from what is known. Read it before you send it.',
  language: 'Language',
  text: 'Reply',
  insert: 'Insert',
  copy: 'Copy',
  again: 'Draft anew',
}
