import { type ReactNode, useId, useState } from 'react'
import { Chip } from '#components/ui/chip.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import type { Tone } from '#components/ui/tone.ts'
import type { Preset, Verified } from '#lib/contract/source.ts'
import { presetsWords } from '../words/presets.ts'
import { groupsOf } from './catalogue.ts'
import { askedWords, entersWords } from './preset-words.ts'
import styles from './sources.module.css'
import { type StartingPoint, startingPoints } from './starting-points.ts'

interface PresetPickerProps {
  presets: readonly Preset[]
  onPreset: (preset: Preset) => void
  onScratch: (point: StartingPoint) => void
}

/** The catalogue: what is ready-made, by purpose, with an honest label, and how to begin without a preset. */
export function PresetPicker({ presets, onPreset, onScratch }: PresetPickerProps) {
  const [search, setSearch] = useState('')
  const groups = groupsOf(presets, search)
  const count = groups.reduce((sum, group) => sum + group.presets.length, 0)
  return (
    <div className={styles.catalogue}>
      <div className={styles.search}>
        <TextField
          label={presetsWords.search}
          type="search"
          value={search}
          placeholder={presetsWords.searchExample}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      </div>
      <p role="status" className={styles.cardText}>
        {search === '' ? presetsWords.ready(count) : presetsWords.found(count, presets.length)}
        {count === 0 && ` ${presetsWords.noneFound}`}
      </p>
      {groups.map((group) => (
        <Group key={group.role} title={group.title}>
          {group.presets.map((preset) => (
            <li key={preset.id}>
              <PresetCard preset={preset} onChoose={() => onPreset(preset)} />
            </li>
          ))}
        </Group>
      ))}
      <Group title={presetsWords.scratch}>
        {startingPoints.map((point) => (
          <li key={point.id}>
            <button type="button" className={styles.card} onClick={() => onScratch(point)}>
              <b>{point.name}</b>
              <span className={styles.cardText}>{presetsWords.points[point.id]}</span>
            </button>
          </li>
        ))}
      </Group>
    </div>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.groupTitle}>
        {title}
      </h2>
      <ul className={styles.grid}>{children}</ul>
    </section>
  )
}

const tones: Record<Verified, Tone> = { live: 'good', recorded: 'accent', documentation: 'plain' }

function PresetCard({ preset, onChoose }: { preset: Preset; onChoose: () => void }) {
  const { label, meaning } = presetsWords.verified[preset.verified]
  return (
    <button type="button" className={styles.card} onClick={onChoose}>
      <span className={styles.cardLine}>
        <b>{preset.name}</b>
        <Chip tone={tones[preset.verified]} title={meaning}>
          {label}
        </Chip>
      </span>
      <span className={styles.cardText}>
        {askedWords(preset)} {entersWords(preset)}
      </span>
    </button>
  )
}
