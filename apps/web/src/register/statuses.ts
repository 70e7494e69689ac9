/** The words a list can be narrowed by, in the order of an agreement's life. */
export const statuses = [
  'proposed',
  'drafting',
  'negotiating',
  'in-clearance',
  'cleared',
  'signing',
  'signed',
  'in-force',
  'ending',
  'suspended',
  'expired',
  'superseded',
  'terminated',
  'abandoned',
] as const;
