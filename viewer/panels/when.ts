// When something was, in words.

import type { NodeSummary } from '../../graph/model/index.ts';
import { days, say } from '../text/index.ts';

/** Short, for lists: `27 Feb 2025`, a range, or nothing where no day is known. */
export function shortWhen(node: Pick<NodeSummary, 'date'>): string {
  return node.date ? days.range(node.date, 'short') : '';
}

/** Written out, for the facts. */
export function longWhen(node: Pick<NodeSummary, 'date'>): string {
  return node.date ? days.range(node.date) : say('fact.noDay');
}

/** The second line under an event in the picture: its day, and its status where it was not held. */
export function caption(node: NodeSummary): string {
  if (!node.status) return '';
  return [shortWhen(node), node.status === 'held' ? '' : say(`status.${node.status}`)]
    .filter(Boolean)
    .join(' · ');
}
