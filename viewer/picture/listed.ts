// What is on the canvas as lists: in the place of a picture that can't be drawn.

import type { NodeSummary } from '../../graph/model/index.ts';
import { lookOf, LOOKS, type Look } from '../appearance.ts';

/** The nodes of one look, in the order in which they are listed. */
export interface ListedLook {
  readonly look: Look;
  readonly nodes: readonly NodeSummary[];
}

const dayOf = ({ date }: NodeSummary): string => date?.start ?? '';

/** Meetings first, the latest first, those without a day last; then the others by look, the best connected first. */
export function listedByLook(nodes: Iterable<NodeSummary>): readonly ListedLook[] {
  const all = [...nodes];
  return (['event', ...LOOKS.filter((look) => look !== 'event')] as const).flatMap((look) => {
    const mine = all
      .filter(({ kind }) => lookOf(kind) === look)
      .sort((a, b) =>
        look === 'event' ? dayOf(b).localeCompare(dayOf(a)) : b.degree - a.degree || a.name.localeCompare(b.name),
      );
    return mine.length > 0 ? [{ look, nodes: mine }] : [];
  });
} // prettier-ignore
