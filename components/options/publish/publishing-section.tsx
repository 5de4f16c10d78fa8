import { SettingsSection } from '../shell/settings-section.tsx'
import { useOptions } from '../store/context.ts'
import { publishingWords } from '../words/publishing.ts'
import { JoinLinks } from './join-links.tsx'
import { KeyTools, NewKey } from './publishing-key.tsx'
import { SignRelease } from './sign-release.tsx'

/** A lead's way to give the config to a whole team: sign it, put the file on any web server, send the link. */
export function PublishingSection() {
  const publishing = useOptions(({ page }) => page?.publishing)
  return (
    <SettingsSection title={publishingWords.title} name="publishing" about={publishingWords.about}>
      {publishing ? (
        <>
          <SignRelease />
          <JoinLinks publicKey={publishing.publicKey} />
          <KeyTools publishing={publishing} />
        </>
      ) : (
        <NewKey />
      )}
    </SettingsSection>
  )
}
