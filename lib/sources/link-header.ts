/** The address of the next page in a `Link` header (RFC 8288), made absolute; `undefined` where it names none. */
export function nextLink(header: string | null, base: string): string | undefined {
  for (const [, target = '', parameters = ''] of (header ?? '').matchAll(/<([^<>]*)>([^<]*)/g)) {
    const [, quoted, bare] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,]+))/i.exec(parameters) ?? []
    const relations = (quoted ?? bare ?? '').toLowerCase().split(/\s+/)
    if (relations.includes('next') && URL.canParse(target, base)) return new URL(target, base).href
  }
  return undefined
}
