// Names that a person writes where a question wants an id.

import { ChanceryError } from '../model/index.ts';
import type { GraphReader, Question } from '../model/index.ts';
import { createSearchIndex } from '../search/index.ts';

/** What one kind of parameter accepts. */
const KINDS = {
  actor: ['country', 'person', 'organization'],
  country: ['country'],
  person: ['person'],
} as const;

/** Hits that are looked through for one of the right kind. */
const LOOKED_AT = 50;

/** What stood for what, for the person to see: `Moscow` → `Russia (country:RU)`. */
export interface Named {
  readonly written: string;
  readonly name: string;
  readonly id: string;
}

/**
 * The parameters with names replaced by the ids of the best matches; `named` says which.
 * @throws ChanceryError `wrong-use` for a name that nobody has
 */
export function nameIds(
  question: Question,
  params: Readonly<Record<string, string | number>>,
  reader: GraphReader,
): { readonly params: Readonly<Record<string, string | number>>; readonly named: readonly Named[] } {
  const named: Named[] = [];
  const index = createSearchIndex(reader);
  const replaced = question.parameters.map(({ name, type }) => {
    const value = params[name]!;
    if (!(type in KINDS) || typeof value !== 'string' || /^\w+:\S+$/.test(value)) return [name, value];
    const kinds: readonly string[] = KINDS[type as keyof typeof KINDS];
    const hit = index.find(value, LOOKED_AT).hits.find(({ node }) => kinds.includes(node.kind));
    if (!hit) {
      const todo = `"chancery find ${value}" shows what there is`;
      throw new ChanceryError(
        'wrong-use',
        `${name} is "${value}", and no ${kinds.join(', ')} has that name; ${todo}`,
      );
    }
    named.push({ written: value, name: hit.node.name, id: hit.node.id });
    return [name, hit.node.id];
  });
  return { params: Object.fromEntries(replaced), named };
}
