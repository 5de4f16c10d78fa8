import { formatter } from '#components/ui/locale.ts'
import type { Attachment } from '#lib/contract/turn.ts'

const shown = /^(png|jpe?g|gif|webp)$/i

/** The ending of a file's name, without its dot. */
const endingOf = (name: string | undefined) => /\.([a-z0-9]{1,5})$/i.exec(name ?? '')?.[1]

/** True where a file says that it is a picture of a kind that can be shown; what it really is, its bytes will say. */
export function isPicture({ name, contentType, url }: Attachment): boolean {
  if (url === undefined) return false
  const [kind, subtype = ''] = plainType(contentType).split('/')
  if (kind === 'image') return shown.test(subtype)
  return plainType(contentType) === '' && shown.test(endingOf(name) ?? '')
}

/** What kind of file it is and how large, as far as anybody has said: "PDF, 120 kB". */
export function fileFacts({ name, contentType, size }: Attachment): string {
  const type = endingOf(name) ?? plainType(contentType).split('/')[1]
  return [type && type.length <= 8 && type.toUpperCase(), size !== undefined && sizeText(size)]
    .filter(Boolean)
    .join(', ')
}

const plainType = (contentType = '') => contentType.split(';')[0]?.trim().toLowerCase() ?? ''

const unit = (name: 'kilobyte' | 'megabyte', maximumFractionDigits: number) =>
  formatter((tag) => new Intl.NumberFormat(tag, { style: 'unit', unit: name, maximumFractionDigits }))
const [kilobytes, megabytes] = [unit('kilobyte', 0), unit('megabyte', 1)]

const sizeText = (bytes: number) =>
  bytes < 1_000_000 ? kilobytes().format(Math.max(1, bytes / 1000)) : megabytes().format(bytes / 1_000_000)
