import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../../graph/questions/index.ts';
import { QUESTIONS_DE } from '../../../viewer/text/de/questions.ts';

const textsOf = ({ title, why, parameters, columns }: (typeof QUESTIONS)[number]): readonly string[] => [
  title,
  why,
  ...parameters.map(({ means }) => means),
  ...Object.values(columns),
];

describe('a prepared question', () => {
  test.each(QUESTIONS.map((question) => [question.id, question] as const))(
    'has all its texts in German: %s',
    (_, question) => {
      expect(textsOf(question).filter((text) => !QUESTIONS_DE[text])).toEqual([]);
    },
  );

  test('leaves no German text that stands for none', () => {
    const used = new Set(QUESTIONS.flatMap(textsOf));
    expect(Object.keys(QUESTIONS_DE).filter((text) => !used.has(text))).toEqual([]);
  });
});
