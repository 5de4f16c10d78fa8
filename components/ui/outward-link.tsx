import type { ReactNode } from 'react'
import { safeHref } from './safe-href.ts'

interface OutwardLinkProps {
  url: string | undefined
  title?: string
  children: ReactNode
}

/** A link to another system, in a new tab and without telling where from; plain text where there is no safe address. */
export function OutwardLink({ url, title, children }: OutwardLinkProps) {
  const href = safeHref(url)
  if (href === undefined) return <span title={title}>{children}</span>
  return (
    <a href={href} target="_blank" rel="noreferrer" title={title}>
      {children}
    </a>
  )
}
