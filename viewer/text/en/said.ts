import type { Catalogue } from '../catalogue.ts';

/** The words of what sources differ on, in English. */
export const SAID_EN = {
  title: 'Where sources differ',
  status: 'Status',
  say: { one: '{n} of {all} voices says so', other: '{n} of {all} voices say so' },
  name: { one: '{n} of {all} voices names them', other: '{n} of {all} voices name them' },
  otherwise: { one: '{n} says otherwise', other: '{n} say otherwise' },
  notShown: 'not shown above',
} as const satisfies Catalogue;
