/** The page of what agents have noticed. */
export const noticed = {
  reading: 'Reading what was noticed…',
  nothing: 'Nothing yet. In the panel, agents flag a field with the keys',
  wrongOr: '(wrong) or',
  missingAnd: '(missing); what they reveal of masked values is listed here, too.',
  download: 'Download as JSON',
  kept: 'Fields, times and tickets only: no value of a customer is recorded. Kept encrypted for 90 days, 2,000 entries at the most, and no longer than the credentials of this device.',
  whats: {
    wrong: 'flagged as wrong',
    missing: 'flagged as missing',
    revealed: 'revealed',
  },
  caption:
    'Flags: the tickets in which they stand. Reveals: how often a masked value was shown, copied or inserted.',
  field: 'Field',
  what: 'What',
  source: 'Source',
  count: 'Count',
  last: 'Last',
}
