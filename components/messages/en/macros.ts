/** The sheet of the macros. */
export const macros = {
  title: 'Macros',
  search: 'Search the macros',
  waiting: 'Fetching the macros…',
  none: 'No macro fits.',
  empty: 'There are no macros yet. Your team lead can add some.',
  team: 'Team',
  preview: 'Preview',
  missing: (names: string) => `Nobody knows: ${names}`,
  unreadable: (line: string) => `This macro cannot be filled: see its line ${line}. Tell your team lead.`,
  insert: 'Insert',
  insertAnyway: 'Insert with gaps',
  copy: 'Copy',
}
