// What is on the screen is searched at once, before the server has answered: by the beginnings of the words of names.

import type { NodeSummary } from '../../graph/model/index.ts';
import { folded } from '../../graph/model/folded.ts';

/** Names as they are compared, a blank before each word; made once for each node. */
const compared = new WeakMap<NodeSummary, string>();

function comparedName(node: NodeSummary): string {
  const known = compared.get(node);
  if (known !== undefined) return known;
  const name = ` ${folded(node.name)}`;
  compared.set(node, name);
  return name;
}

/** Scripts without blanks between words: there a word may begin anywhere. */
const WITHOUT_BLANKS = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/** The nodes whose names have every word of `q` as a word's beginning, the best connected first, at most `limit`. */
export function onCanvas(nodes: Iterable<NodeSummary>, q: string, limit: number): readonly NodeSummary[] {
  const words = folded(q).split(' ').filter(Boolean).map((word) => (WITHOUT_BLANKS.test(word) ? word : ` ${word}`)); // prettier-ignore
  if (words.length === 0) return [];
  const found: NodeSummary[] = [];
  for (const node of nodes) {
    const name = comparedName(node);
    if (words.every((word) => name.includes(word))) found.push(node);
  }
  return found.sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)).slice(0, limit);
}
