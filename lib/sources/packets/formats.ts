import type { PacketFormat } from './format.ts'

const modules = import.meta.glob<PacketFormat>('./formats/*/format.ts', { eager: true, import: 'format' })

/** All packet formats: one folder each, found by themselves. */
export const formats: readonly PacketFormat[] = Object.values(modules)

/** The format of a definition; `undefined` where this Baton does not have it. */
export const formatById = (id: string): PacketFormat | undefined => formats.find((format) => format.id === id)

/** Stands for whichever format knows a payload. */
export const anyFormat = 'auto'

/** The format that knows the payload; `undefined` where none does. */
export const formatOf = (payload: unknown): PacketFormat | undefined =>
  formats.find((format) => format.recognises(payload))
