import { PageHead } from '../shell/page-head.tsx'
import { shellWords } from '../words/shell.ts'
import { CacheSection } from './cache-section.tsx'
import { Kept } from './kept.tsx'
import { KeyringSection } from './keyring-section.tsx'
import { PassphraseSection } from './passphrase-section.tsx'
import { TeamRules } from './team-rules.tsx'

/** What is kept on this device, and how it is protected. Each reader's own, whoever manages the set-up. */
export function SecurityPage() {
  return (
    <>
      <PageHead title={shellWords.titles.security} about={shellWords.abouts.security} />
      <KeyringSection />
      <PassphraseSection />
      <TeamRules />
      <CacheSection />
      <Kept />
    </>
  )
}
