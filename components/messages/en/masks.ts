/** Masked values in texts. */
export const masks = {
  insertedWhole: 'Masked here. The value itself goes into the reply, and that is recorded.',
}
