/** Masked values in texts. */
export const masks = {
  insertedWhole: 'Masked here. What you insert or copy holds the value itself, and that is recorded.',
  revealAll: 'Reveal what is masked here (this is recorded)',
}
