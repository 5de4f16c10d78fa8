import { Button } from '#components/ui/button.tsx'
import { Outcome } from '../outcome.tsx'
import { SettingsSection } from '../shell/settings-section.tsx'
import { useAct, useOptionsStore } from '../store/context.ts'
import { securityWords } from '../words/security.ts'

/** Throws away what was kept of tickets and customers. */
export function CacheSection() {
  const store = useOptionsStore()
  const { busy } = useAct('cache')
  const clear = () =>
    void store.getState().act('cache', (client) => client.call('clearCache', {}), securityWords.cache.cleared)
  return (
    <SettingsSection title={securityWords.cache.title} name="cache" about={securityWords.cache.about}>
      <div>
        <Button disabled={busy} onClick={clear}>
          {securityWords.cache.clear}
        </Button>
      </div>
      <Outcome place="cache" />
    </SettingsSection>
  )
}
