import { SettingsSection } from '../shell/settings-section.tsx'
import { useOptions } from '../store/context.ts'
import { JoinLinks } from './join-links.tsx'
import { KeyTools, NewKey } from './publishing-key.tsx'
import { SignRelease } from './sign-release.tsx'

/** A lead's way to give the config to a whole team: sign it, put the file on any web server, send the link. */
export function PublishingSection() {
  const publishing = useOptions(({ page }) => page?.publishing)
  return (
    <SettingsSection
      title="Give it to your team"
      name="publishing"
      about="Sign the config in use, put the file on any web server that your agents can reach, and send them the link. Whoever changes the file breaks the signature."
    >
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
