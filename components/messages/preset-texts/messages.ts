/** What presets say of themselves, by their English words, which a preset holds as data. */
export interface PresetMessages {
  presetTexts: Record<string, string>
}
