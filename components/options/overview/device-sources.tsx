import { languageModelId } from '#lib/contract/language-model.ts'
import { HostChip } from '../host-chip.tsx'
import { endpointOf, modelSource } from '../language-model/model-source.ts'
import { launchSources } from '../launches/launch-source.ts'
import { hrefOf } from '../shell/route.ts'
import rows from '../shell/rows.module.css'
import { SettingsSection } from '../shell/settings-section.tsx'
import { presetOf } from '../sources/about-source.ts'
import { Credential } from '../sources/credential.tsx'
import { FailureDetail } from '../sources/failure-detail.tsx'
import { HealthChip } from '../sources/health-chip.tsx'
import { kindWords } from '../sources/source-names.ts'
import { useHealth } from '../sources/use-health.ts'
import { useOptions } from '../store/context.ts'
import { originOf, type SourceDraft } from '../store/draft.ts'
import { overviewWords } from '../words/overview.ts'

/** The sources in use: how each fares on this device, and the credentials that it needs here. */
export function DeviceSources() {
  const config = useOptions(({ page }) => page?.active)
  if (!config) return null
  const asked = config.sources.filter(({ off }) => !off)
  const model = endpointOf(config.languageModel)
  return (
    <SettingsSection title={overviewWords.device.title} name="device" about={overviewWords.device.about}>
      {asked.length === 0 && <p>{overviewWords.device.none}</p>}
      <ul className={rows.rows}>
        {asked.map((source) => (
          <DeviceSource key={source.id} source={source} href={hrefOf({ page: 'source', id: source.id })} />
        ))}
        {model && <DeviceSource source={modelSource(model)} href={hrefOf({ page: 'language-model' })} />}
        {launchSources(config.launches).map((launch) => (
          <DeviceSource key={launch.id} source={launch} href={hrefOf({ page: 'launches' })} />
        ))}
      </ul>
    </SettingsSection>
  )
}

function DeviceSource({ source, href }: { source: SourceDraft; href: string }) {
  const workbench = useOptions((view) => view.workbench)
  const origin = originOf(source.baseUrl) ?? ''
  const refused = useOptions(({ allowed }) => allowed[origin] === false)
  const health = useHealth(source)
  const kind = source.id.startsWith('launch:')
    ? overviewWords.device.launch
    : source.id === languageModelId
      ? source.label
      : kindWords(source, presetOf(source, workbench))
  return (
    <li className={rows.row} data-source={source.id}>
      <div className={rows.line}>
        <a className={rows.name} href={href}>
          {source.label}
        </a>
        <span className={rows.origin}>
          {kind !== source.label && `${kind} · `}
          {origin}
        </span>
        <span className={rows.end}>
          <HealthChip health={health} label={source.label} />
          {refused && <HostChip origin={origin} label={source.label} />}
        </span>
      </div>
      {health.state === 'fails' && <FailureDetail {...health} label={source.label} />}
      <Credential source={source} />
    </li>
  )
}
