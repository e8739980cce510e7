// Which nodes of the graph acts speak of, so that what is gone can be said.

import { kindOf, type Act } from './act.ts';

const NODE = /^(?:country|person|org|place|event):./;

/** Ids of nodes that the acts name, each once, in the order of naming; of an edge its ends. */
export function namedBy(acts: readonly Act[]): readonly string[] {
  const fields = acts.flatMap((act) => kindOf(act.do).write(act));
  const parts = fields.flatMap((field) => (typeof field === 'string' ? field.split('|') : []));
  return [...new Set(parts.filter((part) => NODE.test(part)))];
}
