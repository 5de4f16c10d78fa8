/** All conversations that the bot handed over. */

import type { Conversation } from './conversation.ts'
import { conversationsOfEva } from './conversations-of-eva.ts'
import { conversationsOfOthers } from './conversations-of-others.ts'

export const conversations: Conversation[] = [...conversationsOfEva, ...conversationsOfOthers]
