import { ownWord } from '#components/messages/own-word.ts'
import { followPresets } from '#components/messages/preset-texts/spoken.ts'
import type { Preset } from '#lib/contract/source.ts'
import type { FormatInfo } from '#lib/contract/workbench.ts'

let spoken: Record<string, string> = {}
followPresets('presetTexts', (words) => {
  spoken = words
})

/** Names of products and of menus have no other words: they stay as they are. */
const say = (text: string): string => ownWord(spoken, text) ?? text

/** Every text of a preset that a lead reads. */
export const presetTexts = ({ name, notes = [], credentialHelp, settings = [] }: Preset): string[] => [
  name,
  ...notes,
  ...(credentialHelp === undefined ? [] : [credentialHelp]),
  ...settings.flatMap(({ label, help }) => (help === undefined ? [label] : [label, help])),
]

/** A preset that speaks of itself in the language that is spoken; what it does is the same. */
export const presetInWords = (preset: Preset): Preset => ({
  ...preset,
  name: say(preset.name),
  ...(preset.notes && { notes: preset.notes.map(say) }),
  ...(preset.credentialHelp !== undefined && { credentialHelp: say(preset.credentialHelp) }),
  ...(preset.settings && {
    settings: preset.settings.map((setting) => ({
      ...setting,
      label: say(setting.label),
      ...(setting.help !== undefined && { help: say(setting.help) }),
    })),
  }),
})

/** A format of handoffs under its name in the language that is spoken. */
export const formatInWords = (format: FormatInfo): FormatInfo => ({ ...format, name: say(format.name) })
