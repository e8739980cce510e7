// The prepared questions in the language of the page. Their Cypher and their names stay: those are what is asked.

import type { Question } from '../../graph/model/index.ts';
import { locale } from '../text/index.ts';

type Phrases = Readonly<Record<string, string>>;

async function phrases(): Promise<Phrases> {
  return locale() === 'de' ? (await import('../text/de/questions.ts')).QUESTIONS_DE : {};
}

/** The questions with their texts in the page's language, English ones where it has none. */
export async function translated(questions: readonly Question[]): Promise<readonly Question[]> {
  const known = await phrases();
  const say = (text: string): string => known[text] ?? text;
  return questions.map((question) => ({
    ...question,
    title: say(question.title),
    why: say(question.why),
    parameters: question.parameters.map((parameter) => ({ ...parameter, means: say(parameter.means) })),
    columns: Object.fromEntries(Object.entries(question.columns).map(([name, means]) => [name, say(means)])),
  }));
}
