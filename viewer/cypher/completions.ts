import { LABELS, PROPERTIES, RELATIONSHIP_TYPES } from '../../graph/model/vocabulary.ts';
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

/** What can stand at the end of `before`: a label or relation after a colon, a property after a dot or in a map, else a word. */
export function suggest(before: string): Suggestions | undefined {
  const key = /[)\w]?\s*\{\s*(?:[^{}]*,\s*)?(?<word>[A-Za-z]\w*)?$/.exec(before);
  if (key && /[([][^()[\]]*\{[^{}]*$/.test(before)) {
    return given(before, key.groups!['word'] ?? '', PROPERTIES, 'property');
  }
  const colon = /(?<open>[[(])[^[\]()]*[:|]\s*(?<word>\w*)$/.exec(before);
  if (colon) {
    const isRelation = colon.groups!['open'] === '[';
    return given(
      before,
      colon.groups!['word']!,
      isRelation ? RELATIONSHIP_TYPES : LABELS,
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
