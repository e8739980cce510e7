// The library of questions on a terminal.

import type { Question, QuestionParameter, Theme } from '../model/index.ts';
import { THEMES } from '../model/index.ts';
import { styled } from './table.ts';

const TITLES: Readonly<Record<Theme, string>> = {
  meetings: 'Who meets whom',
  places: 'Where',
  people: 'Who speaks for whom',
  'not-held': 'What did not happen',
  sequence: 'What came before',
  certainty: 'How well it is known',
};

/** All of them, by theme: id and title. */
export function questionLines(questions: readonly Question[], color: boolean): string {
  const width = Math.max(...questions.map(({ id }) => id.length));
  const themes = THEMES.map((theme) => [
    styled(TITLES[theme], 'bold', color),
    ...questions
      .filter((one) => one.theme === theme)
      .map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`),
  ]);
  return `${themes.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** One question: why it is asked, what it takes, what its columns are, and its Cypher. */
export function questionPage(
  { id, title, why, parameters, columns, cypher }: Question,
  color: boolean,
): string {
  const names = [...parameters.map(({ name }) => name), ...Object.keys(columns)];
  const width = Math.max(...names.map((name) => name.length));
  const row = (name: string, words: string): string => `  ${name.padEnd(width)}  ${words}`;
  return [
    styled(title, 'bold', color),
    why,
    '',
    'Parameters (--param NAME=VALUE):',
    ...parameters.map((one) => row(one.name, `${one.means} (${kindOf(one)}; ${one.default})`)),
    '',
    'Columns:',
    ...Object.entries(columns).map(([name, means]) => row(name, means)),
    '',
    cypher.replace(/^/gm, '  '),
    '',
    `Ask it: chancery query --question ${id}`,
    '',
  ].join('\n');
}

function kindOf(parameter: QuestionParameter): string {
  switch (parameter.type) {
    case 'number':
      return `from ${parameter.least} to ${parameter.most}`;
    case 'choice':
      return parameter.choices.join(', ');
    case 'day':
      return 'a day';
    case 'event':
      return 'an id or a title';
    default:
      return 'an id or a name';
  }
}
