import { explainFailure } from '#components/failure-words.ts'
import { Chip } from '#components/ui/chip.tsx'
import { Time } from '#components/ui/time.tsx'
import type { Health } from './health.ts'

/** How a source fares, in one chip. */
export function HealthChip({ health, label }: { health: Health; label: string }) {
  switch (health.state) {
    case 'off':
      return <Chip>switched off</Chip>
    case 'never-asked':
      return <Chip>not asked yet</Chip>
    case 'works':
      return (
        <Chip tone="good">
          works
          {health.ms !== undefined && ` · ${Math.round(health.ms)} ms`} · <Time at={health.at} />
        </Chip>
      )
    case 'fails':
      return <Chip tone="bad">{explainFailure(health.failure, label).title}</Chip>
  }
}
