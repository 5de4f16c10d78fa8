import type { RequestTemplate } from '#lib/contract/source.ts'

/** What each part of a request's form is given. */
export interface RequestFormProps {
  request: RequestTemplate
  /** Its place in the source, for its problems. */
  place: string
  /** Names that can stand in double braces. */
  holes: readonly string[]
  /** Names that the request can wait for. */
  waits: readonly string[]
  /** A log-in request has no pages and waits for nothing. */
  only?: 'log-in'
  onChange(next: RequestTemplate): void
}

/** The request with a part that may be missing. */
export function withPart<K extends keyof RequestTemplate>(
  request: RequestTemplate,
  name: K,
  value: RequestTemplate[K] | undefined,
): RequestTemplate {
  const { [name]: _, ...rest } = request
  return (value === undefined ? rest : { ...rest, [name]: value }) as RequestTemplate
}
