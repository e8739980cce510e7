// A short English line for an event: "Talks: United States and Russia in Istanbul".

import type { EventKind } from '../../../graph/model/index.ts';
import type { Findings } from '../../register/findings.ts';
import { sides } from '../../register/register.ts';
import type { Settled } from './settle.ts';

const WORDS: Readonly<Record<EventKind, string>> = {
  talks: 'Talks',
  visit: 'Visit',
  call: 'Call',
  summit: 'Summit',
  negotiation: 'Negotiation',
  'press-conference': 'Press conference',
  speech: 'Speech',
  ceremony: 'Ceremony',
  mediation: 'Mediation',
};
/** So many sides are named. */
const MOST_NAMED = 3;

/** Made from kind, sides (speakers where someone speaks) and place. */
export function titleOf({ kind, parties, speakers, place }: Settled, findings: Findings): string {
  const ids = speakers.length > 0 ? speakers : [...sides(parties, findings)];
  const names = ids.flatMap((id) => findings.entities.get(id)?.name ?? []);
  const shown =
    names.length > MOST_NAMED
      ? [...names.slice(0, MOST_NAMED - 1), `${names.length - MOST_NAMED + 1} others`]
      : names;
  const where = place === undefined ? undefined : findings.entities.get(place)?.name;
  return `${WORDS[kind]}${shown.length > 0 ? `: ${listed(shown)}` : ''}${where === undefined ? '' : ` in ${where}`}`;
}

function listed(names: readonly string[]): string {
  return names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
