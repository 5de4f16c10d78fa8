import * as z from 'zod/mini'
import { LinkState } from '#lib/messaging/options-state.ts'
import { storedValue } from '#lib/platform/storage.ts'

/** The link that this browser follows, with what the options page is not shown. */
const FollowedLink = z.extend(LinkState, {
  /** The tag of the document that the config in use came from. */
  etag: z.optional(z.string()),
  /** Set by an administrator: agents cannot leave it. */
  managed: z.optional(z.boolean()),
})
export type FollowedLink = z.infer<typeof FollowedLink>

export const followedLink = storedValue('local', 'teamLink', FollowedLink)
