/** What a table of words says under a name that comes from outside, and that `constructor` may be. */
export const ownWord = (table: Record<string, string>, name: string): string | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
