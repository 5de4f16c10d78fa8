/** What the agent can do with the reply: the bar at the panel's end and the sheets that it opens. */
export const doing = {
  bar: 'What to do',
  macros: 'Macros',
  articles: 'Articles',
  more: 'More',
  close: 'Close',
}
