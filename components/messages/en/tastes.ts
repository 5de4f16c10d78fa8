/** How the agent likes the panel: its distances and what is folded. */
export const tastes = {
  density: {
    compact: 'Show more at once: smaller distances',
    comfortable: 'Show less at once: usual distances',
  },
  fold: (card: string) => `Fold: ${card}`,
  unfold: (card: string) => `Unfold: ${card}`,
  orderAtStake: 'the order in question',
}
