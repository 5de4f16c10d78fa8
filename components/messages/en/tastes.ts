/** How the agent likes the panel: its distances and what is folded. */
export const tastes = {
  density: {
    compact: 'Show more at once: smaller distances',
    comfortable: 'Show less at once: usual distances',
  },
  begin: { brief: 'Open tickets with their brief', 'last-used': 'Open tickets with the section used last' },
  fold: (card: string) => `Fold: ${card}`,
  unfold: (card: string) => `Unfold: ${card}`,
  orderAtStake: 'the order in question',
}
