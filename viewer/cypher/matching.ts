import type { Question } from '../../graph/model/index.ts';

/** The questions that have every word of a text in their title, reason, id or columns; all of them for no text. */
export function matching(questions: readonly Question[], text: string): readonly Question[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return questions.filter(({ id, title, why, columns }) => {
    const said = [id, title, why, ...Object.values(columns)].join(' ').toLowerCase();
    return words.every((word) => said.includes(word));
  });
}
