/** What the agent can do with the reply: the bar at the panel's end and the sheets that it opens. */
export const doing = {
  bar: 'What to do',
  greeting: 'Greeting',
  macros: 'Macros',
  articles: 'Articles',
  note: 'Hand on',
  more: 'More',
  close: 'Close',
}
