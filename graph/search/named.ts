// Who is meant by a name.

import type { GraphReader, NodeSummary } from '../model/index.ts';
import { nodeOf } from '../views/index.ts';
import type { SearchIndex } from './search-index.ts';
import { fold } from './tokens.ts';

/** Hits that are looked through; who has that very name is among the first. */
const LOOKED_AT = 50;

/**
 * The nodes that a text can mean, of those that `fits` takes: those that have it as a whole name or title, else all that
 * it finds, best first. One means that it is clear who is meant.
 */
export function nodesNamed(
  reader: GraphReader,
  index: SearchIndex,
  text: string,
  fits: (node: NodeSummary) => boolean,
): readonly NodeSummary[] {
  const found = index
    .find(text, LOOKED_AT)
    .hits.map(({ node }) => node)
    .filter(fits);
  const wanted = fold(text);
  const whole = found.filter(({ id }) => {
    const node = nodeOf(reader, id)!;
    const forms = 'title' in node ? [node.title] : [node.name, ...node.names];
    return forms.some((form) => fold(form) === wanted);
  });
  return whole.length > 0 ? whole : found;
}
