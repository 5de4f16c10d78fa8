/**
 * The JMESPath of two requests' lists as one, each item once: a customer's orders, and the order of the number that
 * the bot was given, which may be among them or a guest's.
 */
export const eachOnce = (first: string, second: string, id = 'id'): string =>
  `[${first}, [let $seen = not_null(${first}[].${id}, \`[]\`) in ${second}[?!contains($seen, ${id})]][]][][]`
