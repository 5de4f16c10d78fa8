/** The sheet of the knowledge base. */
export const knowledge = {
  title: 'Articles',
  search: 'Search the knowledge base',
  button: 'Search',
  searching: 'Searching…',
  articles: { one: 'article', other: 'articles' },
  none: 'No article answers this. Try other words.',
  noSource: 'No knowledge base is set up. Your team lead can connect one in the settings.',
  alreadySent: 'already sent',
  insertLink: 'Insert link',
  insertExcerpt: 'Insert excerpt',
  updated: 'updated',
}
