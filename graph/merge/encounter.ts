// What the kinds of event mean for joining. One line a kind.

import type { EventKind } from '../model/index.ts';

/** Kinds of one class can be the same event told differently; kinds of two classes never are. */
export type EncounterClass = 'meeting' | 'call' | 'press-conference' | 'speech' | 'ceremony';

export const ENCOUNTERS: Readonly<Record<EventKind, EncounterClass>> = {
  talks: 'meeting',
  visit: 'meeting',
  call: 'call',
  summit: 'meeting',
  negotiation: 'meeting',
  'press-conference': 'press-conference',
  speech: 'speech',
  ceremony: 'ceremony',
  mediation: 'meeting',
};
