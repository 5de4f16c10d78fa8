/** The fact ledger: proofs, masked values, flags, and the keys of a field. */
export const ledger = {
  sure: (percent: string) => `${percent} sure`,
  claim: 'Claim',
  order: (number: string) => `Order ${number}`,
  onField: 'On a field',
  keys: {
    move: 'Next or previous field',
    copy: 'Copy',
    insert: 'Insert into the reply',
    reveal: 'Reveal a masked value',
    wrong: 'Flag as wrong',
    missing: 'Flag as missing',
  },
  masked: 'masked',
  revealOf: (what: string) => `Reveal ${what} (this is recorded)`,
  flagOf: (what: string) => `Flag ${what}`,
  flag: { wrong: 'wrong', missing: 'missing' },
  flagged: { wrong: 'flagged as wrong', missing: 'flagged as missing' },
  done: {
    wrong: (what: string) => `Flagged as wrong: ${what}`,
    missing: (what: string) => `Flagged as missing: ${what}`,
  },
  unflag: 'Remove the flag',
  unflagged: (what: string) => `Flag removed: ${what}`,
}
