import { Button } from '#components/ui/button.tsx'
import { Outcome } from '../outcome.tsx'
import { SettingsSection } from '../shell/settings-section.tsx'
import { useAct, useOptionsStore } from '../store/context.ts'

/** Throws away what was kept of tickets and customers. */
export function CacheSection() {
  const store = useOptionsStore()
  const { busy } = useAct('cache')
  const clear = () =>
    void store.getState().act('cache', (client) => client.call('clearCache', {}), 'The cache is empty.')
  return (
    <SettingsSection
      title="Cache"
      name="cache"
      about="What Baton keeps of tickets and customers, so that they open at once."
    >
      <div>
        <Button disabled={busy} onClick={clear}>
          Clear the cache
        </Button>
      </div>
      <Outcome place="cache" />
    </SettingsSection>
  )
}
