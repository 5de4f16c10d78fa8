/** A config's id made of a name: `Our Shop (EU)` → `our-shop-eu`, with a number where that is taken. */
export function proposeId(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  const base = plain === '' ? 'source' : plain
  // `new` is the page on which a source is made.
  const free = (id: string) => id !== 'new' && !taken.includes(id)
  if (free(base)) return base
  let number = 2
  while (!free(`${base}-${number}`)) number++
  return `${base}-${number}`
}
