// Who gives the house for it: "Luanda will host the summit", "下屆會議將由日本主辦".

import type { Clause } from '../../register/clause.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import { within } from '../../register/within.ts';

/** Words between the host and the verb that says so. */
const MOST_BETWEEN = 6;

/** The town, or else the state, that a clause tells to be the host of an event; nothing where it tells of none. */
export function hostPlace(findings: Findings, clause: Clause): string | undefined {
  const { tokens, lexicon, linked, entities } = findings;
  const [hosting] = lexicon.signs.hosting.find(tokens, clause.from, clause.to);
  if (!hosting) return undefined;
  const hosts = within(linked.mentions, clause).filter(
    ({ kind, form }) => form === 'capital' || (kind === 'country' && (form === 'name' || form === 'acronym')),
  );
  const before = hosts.findLast(({ end }) => {
    const gap = hosting.from - tokenAt(tokens, end);
    return gap >= 0 && gap <= MOST_BETWEEN;
  });
  const behind = lexicon.verbFirst
    ? hosts.find(({ start }) => {
        const gap = tokenAt(tokens, start) - hosting.to;
        return gap >= 0 && gap <= 1;
      })
    : undefined;
  const host = before ?? behind;
  // "Washington would like to host the signing": a government wishes it, of no town.
  const wished = lexicon.cues.proposed.find(tokens, clause.from, clause.to).length > 0;
  const place = wished ? host?.entity : (host?.capital ?? host?.entity);
  return place !== undefined && entities.has(place) ? place : undefined;
}
