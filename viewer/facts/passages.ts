// An article's text cut into paragraphs, and these into runs that are marked or not.

import type { ArticleView } from '../../graph/model/index.ts';

/** Words that stand together: under no mark, or under the evidence named. */
export interface Run {
  readonly text: string;
  readonly evidence: readonly string[];
}

/** The paragraphs of a text (lines that are not empty), each as runs. Marks may overlap, and may cross paragraphs. */
export function passagesOf(text: string, marks: ArticleView['marks']): readonly (readonly Run[])[] {
  const paragraphs: Run[][] = [];
  for (const { 0: line, index: start } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === '') continue;
    const end = start + line.length;
    const here = marks.filter((mark) => mark.start < end && mark.end > start);
    const cuts = new Set([start, end]);
    for (const mark of here)
      for (const cut of [mark.start, mark.end]) if (cut > start && cut < end) cuts.add(cut);
    const places = [...cuts].sort((a, b) => a - b);
    paragraphs.push(
      places.slice(0, -1).map((from, at) => ({
        text: text.slice(from, places[at + 1]),
        evidence: here.filter((mark) => mark.start <= from && mark.end > from).map((mark) => mark.evidence),
      })),
    );
  }
  return paragraphs;
}
