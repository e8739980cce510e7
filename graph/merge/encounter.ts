// What the kinds of event mean for joining and for who met whom. One line a kind.

import type { EventKind } from '../model/index.ts';

/** Kinds of one class can be the same event told differently; kinds of two classes never are. */
export type EncounterClass = 'meeting' | 'call' | 'press-conference' | 'speech' | 'ceremony';

/** Who met whom at it: everybody, everybody where few sides took part, mediator and parties, nobody. */
export type MeetingRule = 'all' | 'few' | 'mediator' | 'none';

/** A summit of more sides than this says little about who met whom. */
export const FEW_SIDES = 6;

export const ENCOUNTERS: Readonly<
  Record<EventKind, { readonly class: EncounterClass; readonly met: MeetingRule }>
> = {
  talks: { class: 'meeting', met: 'all' },
  visit: { class: 'meeting', met: 'all' },
  call: { class: 'call', met: 'all' },
  summit: { class: 'meeting', met: 'few' },
  negotiation: { class: 'meeting', met: 'all' },
  'press-conference': { class: 'press-conference', met: 'none' },
  speech: { class: 'speech', met: 'none' },
  ceremony: { class: 'ceremony', met: 'all' },
  mediation: { class: 'meeting', met: 'mediator' },
};
