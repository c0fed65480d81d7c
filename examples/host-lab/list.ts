/** Pages on which every widget acts. */
export const ACTING = [
  'plain',
  'strict-policy',
  'trusted-types',
  'integrity',
  'two-lits',
  'before-upgrade',
  'move-and-clone',
  'rtl-host',
  'hostile-css',
  'base-href',
  'sandbox',
  'print',
] as const;

/** Pages on which it is not to act. */
export const OTHERS = ['two-versions', 'no-script'] as const;

export type LabPage = (typeof ACTING)[number] | (typeof OTHERS)[number];
