import { explainFailure } from '#components/failure-words.ts'
import { Chip } from '#components/ui/chip.tsx'
import { Time } from '#components/ui/time.tsx'
import { sourcesWords } from '../words/sources.ts'
import type { Health } from './health.ts'

/** How a source fares, in one chip. */
export function HealthChip({ health, label }: { health: Health; label: string }) {
  switch (health.state) {
    case 'off':
      return <Chip>{sourcesWords.off}</Chip>
    case 'never-asked':
      return <Chip>{sourcesWords.neverAsked}</Chip>
    case 'works':
      return (
        <Chip tone="good">
          {sourcesWords.works}
          {health.ms !== undefined && ` · ${Math.round(health.ms)} ms`} · <Time at={health.at} />
        </Chip>
      )
    case 'fails':
      return <Chip tone="bad">{explainFailure(health.failure, label).title}</Chip>
  }
}
