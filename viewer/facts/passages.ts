// An article's text cut into paragraphs, and these into runs that are marked or not, named or not.

import type { ArticleView } from '../../graph/model/index.ts';

type Mention = ArticleView['mentions'][number];

/** Words that stand together: under no mark, or under the evidence named; a name, or none. */
export interface Run {
  readonly text: string;
  readonly evidence: readonly string[];
  readonly mention?: Mention;
}

/**
 * The paragraphs of a text (lines that are not empty), each as runs. Marks may overlap, and may cross paragraphs; of
 * names within names the longest counts.
 */
export function passagesOf(
  text: string,
  marks: ArticleView['marks'],
  mentions: readonly Mention[] = [],
): readonly (readonly Run[])[] {
  const names = outermost(mentions);
  const paragraphs: Run[][] = [];
  for (const { 0: line, index: start } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === '') continue;
    const end = start + line.length;
    const isHere = (span: { readonly start: number; readonly end: number }): boolean =>
      span.start < end && span.end > start;
    const [here, named] = [marks.filter(isHere), names.filter(isHere)];
    const cuts = new Set([start, end]);
    for (const span of [...here, ...named])
      for (const cut of [span.start, span.end]) if (cut > start && cut < end) cuts.add(cut);
    const places = [...cuts].sort((a, b) => a - b);
    paragraphs.push(
      places.slice(0, -1).map((from, at) => {
        const covers = (span: { readonly start: number; readonly end: number }): boolean =>
          span.start <= from && span.end > from;
        const mention = named.find(covers);
        return {
          text: text.slice(from, places[at + 1]),
          evidence: here.filter(covers).map((mark) => mark.evidence),
          ...(mention && { mention }),
        };
      }),
    );
  }
  return paragraphs;
}

/** Those that do not begin within another one, in the order of the text. */
function outermost(mentions: readonly Mention[]): readonly Mention[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}
