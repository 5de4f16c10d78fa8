import * as z from 'zod/mini'

/** The kinds of pictures that are shown: none that can hold a script. */
export const ImageType = z.enum(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])
export type ImageType = z.infer<typeof ImageType>

/** A larger picture is not fetched: 5 MB. */
export const mostImageBytes = 5_000_000

/** A picture of a conversation on its way to the panel, as its first bytes say and not its name; `base64` is all of it. */
export const LoadedImage = z.object({
  type: ImageType,
  base64: z.string().check(z.minLength(1), z.maxLength(Math.ceil(mostImageBytes / 3) * 4 + 4)),
})
export type LoadedImage = z.infer<typeof LoadedImage>
