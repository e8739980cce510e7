// Who a person means on the command line: an id, or a name.

import { ChanceryError, type GraphReader, isEventKind, type NodeSummary } from '../model/index.ts';
import { createSearchIndex, nodesNamed, type SearchIndex } from '../search/index.ts';
import { dayText, flat, summaryById } from '../views/index.ts';
import { unknownId } from './show.ts';

/** What can be meant in a place. */
const WANTED = {
  actor: { what: 'an actor', fits: ({ kind }: NodeSummary) => !isEventKind(kind) && kind !== 'location' },
  country: { what: 'a state', fits: ({ kind }: NodeSummary) => kind === 'country' },
  person: { what: 'a person', fits: ({ kind }: NodeSummary) => kind === 'person' },
  event: { what: 'an event', fits: ({ kind }: NodeSummary) => isEventKind(kind) },
  node: { what: 'anything in the graph', fits: () => true },
} as const;

/** Candidates that an ambiguous name is told with. */
const CANDIDATES = 6;

/**
 * Gives what finds the node behind an id or a name. A name must be clear; `told` hears what it was taken for.
 * @throws ChanceryError `unknown-id`, `unknown-name`, `ambiguous-name` with the candidates, `wrong-use` for a node of
 * another sort
 */
export function finderOf(
  reader: GraphReader,
  told: (line: string) => void,
): (text: string, wanted: keyof typeof WANTED) => NodeSummary {
  let index: SearchIndex | undefined;
  return (text, wanted) => {
    const { what, fits } = WANTED[wanted];
    const known = summaryById(reader, text);
    if (known && fits(known)) return known;
    if (known) throw another(text, known, what);
    if (/^\w+:\S+$/.test(text)) throw unknownId(text);
    index ??= createSearchIndex(reader);
    const found = nodesNamed(reader, index, text, fits);
    const [one] = found;
    // Any sentence may hold words that name nobody: an event that is found is not meant.
    const [clear, ...others] = nodesNamed(reader, index, text, ({ kind }) => !isEventKind(kind));
    if (clear && others.length === 0 && !fits(clear)) throw another(text, clear, what);
    if (!one)
      throw new ChanceryError(
        'unknown-name',
        `"${text}" names nothing that is ${what}; "chancery find TEXT" shows what there is`,
      );
    if (found.length > 1) throw ambiguous(text, found);
    told(`${text}: ${flat(one.name)} (${one.id})\n`);
    return one;
  };
}

function another(text: string, { id, kind, name }: NodeSummary, what: string): ChanceryError {
  const who = id === text ? '' : ` (${flat(name)}, ${id})`;
  const a = /^[aeiou]/.test(kind) ? 'an' : 'a';
  return new ChanceryError('wrong-use', `"${text}" is ${a} ${kind}${who}, not ${what}`);
}

function ambiguous(text: string, found: readonly NodeSummary[]): ChanceryError {
  const lines = found.slice(0, CANDIDATES).map(({ id, name, date }) => {
    const day = date === undefined ? '' : `, ${dayText(date)}`;
    return `${id} (${flat(name)}${day})`;
  });
  const more = found.length > CANDIDATES ? ` and ${found.length - CANDIDATES} more` : '';
  return new ChanceryError(
    'ambiguous-name',
    `"${text}" can be ${lines.join(', ')}${more}; write one of these ids`,
  );
}
