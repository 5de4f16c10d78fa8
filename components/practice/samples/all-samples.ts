import { botReplies } from './bot.ts'
import { earlierChatReplies } from './earlier-chats.ts'
import { erpReplies } from './erp.ts'
import { helpdeskReplies } from './helpdesk-tickets.ts'
import { knowledgeReplies } from './knowledge.ts'
import { loyaltyReplies } from './loyalty.ts'
import { browsingReplies, marketingReplies } from './marketing.ts'
import type { SampleFile } from './sample-file.ts'
import { shopReplies } from './shop.ts'

/** What the sample systems answer, by source id: written to `public/practice` by `scripts/practice-samples.ts`. */
export function allSamples(): Record<string, SampleFile> {
  return {
    bot: botReplies(),
    shop: shopReplies(),
    erp: erpReplies(),
    'helpdesk-tickets': helpdeskReplies(),
    loyalty: loyaltyReplies(),
    marketing: marketingReplies(),
    browsing: browsingReplies(),
    chats: earlierChatReplies(),
    knowledge: knowledgeReplies(),
  }
}

/** The file's text, the same on every machine. */
export const sampleText = (file: SampleFile): string => `${JSON.stringify(file, null, 1)}\n`
