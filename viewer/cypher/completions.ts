import { FUNCTIONS, KEYWORDS } from './tokens.ts';

/** Something that can be written here. */
export interface Suggestion {
  readonly label: string;
  readonly type: 'class' | 'type' | 'property' | 'keyword' | 'function';
}

/** Where in the text a suggestion would begin, and what there is. */
export interface Suggestions {
  readonly from: number;
  readonly options: readonly Suggestion[];
}

/** Labels of nodes; the words of graph/README.md. */
const LABELS = [
  'Actor', 'Country', 'Person', 'Organization', 'Location', 'Event', 'Meeting', 'Talks', 'Visit', 'Call', 'Summit',
  'Negotiation', 'PressConference', 'Speech', 'Ceremony', 'Mediation', 'Article', 'Evidence',
] as const; // prettier-ignore

const RELATIONS = [
  'MET_WITH', 'SPOKE_AT', 'PARTICIPATED_IN', 'HELD_IN', 'LOCATED_IN', 'REPRESENTS', 'PRECEDED_BY', 'ATTESTED_BY',
  'FROM',
] as const; // prettier-ignore

const PROPERTIES = [
  'id', 'kind', 'name', 'title', 'status', 'start', 'end', 'startDay', 'endDay', 'sources', 'disputed', 'lat', 'lon',
  'country', 'role', 'basis', 'count', 'first', 'last', 'evidence', 'quote',
] as const; // prettier-ignore

/** What can stand at the end of `before`: a label or relation after a colon, a property after a dot, else a word. */
export function suggest(before: string): Suggestions | undefined {
  const colon = /(?<open>[[(])[^[\]()]*[:|]\s*(?<word>\w*)$/.exec(before);
  if (colon) {
    const isRelation = colon.groups!['open'] === '[';
    return given(
      before,
      colon.groups!['word']!,
      isRelation ? RELATIONS : LABELS,
      isRelation ? 'type' : 'class',
    );
  }
  const dot = /\w\.(?<word>\w*)$/.exec(before);
  if (dot) return given(before, dot.groups!['word']!, PROPERTIES, 'property');
  const word = /(?<![\w$])[A-Za-z_]+$/.exec(before)?.[0];
  if (!word) return undefined;
  const words = given(before, word, KEYWORDS, 'keyword');
  return { ...words, options: [...words.options, ...given(before, word, FUNCTIONS, 'function').options] };
}

function given(
  before: string,
  word: string,
  labels: readonly string[],
  type: Suggestion['type'],
): Suggestions {
  return { from: before.length - word.length, options: labels.map((label) => ({ label, type })) };
}
