// Another desk in the place of this one: a story, or a view that was kept. One step, so that undo brings the old one back.

import type { Desk } from '../desk.ts';
import type { ActKind } from './act-kind.ts';

const open: ActKind<{ readonly name: string; readonly link: string; readonly desk: Desk }> = {
  code: 'ko',
  perform: (_, { desk }) => desk,
  // An address has the acts of what was opened in its place (link.ts).
  write: () => [],
  read: () => undefined,
};

export const OPENING_ACTS = { open };
