import type { ImageType } from '#lib/contract/image.ts'

/** What a picture is by its first bytes: names and headers say what they like. SVG is none, because it can hold scripts. */
export function imageTypeOf(bytes: Uint8Array): ImageType | undefined {
  const starts = (text: string, at = 0) =>
    [...text].every((sign, index) => bytes[at + index] === sign.charCodeAt(0))
  if (starts('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (starts('\xff\xd8\xff')) return 'image/jpeg'
  if (starts('GIF87a') || starts('GIF89a')) return 'image/gif'
  if (starts('RIFF') && starts('WEBP', 8)) return 'image/webp'
  return undefined
}
