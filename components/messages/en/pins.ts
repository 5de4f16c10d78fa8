/** Fields that the agent has pinned to the brief. */
export const pins = {
  title: 'Pinned',
  pin: (what: string) => `Pin ${what} to the brief`,
  unpin: (what: string) => `Unpin ${what}`,
  pinned: (what: string) => `Pinned: ${what}`,
  unpinned: (what: string) => `No longer pinned: ${what}`,
  isPinned: 'pinned',
  full: (most: number) => `${most} fields are pinned: unpin one first.`,
  unknown: 'not known',
  waiting: 'is being asked for',
  key: 'Pin to the brief',
}
