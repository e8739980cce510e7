// Which two articles are read side by side.

import { optional, type ActKind } from './act-kind.ts';

export interface ReadingSlice {
  /** Keys of the articles on the left and on the right; null where the page chooses. */
  readonly beside: { readonly left: string | null; readonly right: string | null };
}

export const FRESH_READING: ReadingSlice = { beside: { left: null, right: null } };

/** Sets two articles side by side. */
const lay: ActKind<ReadingSlice['beside']> = {
  code: 'xb',
  replaces: true,
  perform: (desk, { left, right }) =>
    desk.beside.left === left && desk.beside.right === right ? desk : { ...desk, beside: { left, right } },
  write: ({ left, right }) => [left, right],
  read: ([left, right]) => ({ left: optional(left), right: optional(right) }),
};

export const READING_ACTS = { lay };
