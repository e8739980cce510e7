// A question with what it is given, ready to be asked.

import { ChanceryError, isDay } from '../model/index.ts';
import type { Question, QuestionParameter } from '../model/index.ts';
import { QUESTIONS } from './all.ts';

/** A question with all of its parameters. */
export interface ReadQuestion {
  readonly question: Question;
  readonly cypher: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * The question of an id with what it is given, by name, and its defaults for the rest. Numbers may come as texts.
 * @throws ChanceryError `wrong-use` for an unknown question or parameter, or a value that is none of its type
 */
export function readQuestion(id: string, given: Readonly<Record<string, unknown>>): ReadQuestion {
  const question = questionOf(id);
  const { cypher, parameters } = question;
  const names = parameters.map(({ name }) => name);
  for (const name of Object.keys(given)) {
    if (!names.includes(name))
      throw wrongUse(`"${name}" is no parameter of ${id}; it takes ${names.join(', ')}`);
  }
  const params = parameters.map((parameter) => {
    const value = given[parameter.name];
    return [parameter.name, value === undefined ? parameter.default : valueOf(parameter, value)];
  });
  return { question, cypher, params: Object.fromEntries(params) };
}

/**
 * The question of an id.
 * @throws ChanceryError `wrong-use` where there is none
 */
export function questionOf(id: string): Question {
  const question = QUESTIONS.find((one) => one.id === id);
  if (!question) throw wrongUse(`"${id}" is no question; "chancery query --questions" lists them`);
  return question;
}

function valueOf(parameter: QuestionParameter, value: unknown): string | number {
  const { name, type } = parameter;
  const refuse = (todo: string): ChanceryError => wrongUse(`${name} is "${String(value)}"; write ${todo}`);
  switch (type) {
    case 'number': {
      const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
      const { least, most } = parameter;
      if (typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most)
        return number;
      throw refuse(`a whole number from ${least} to ${most}`);
    }
    case 'day':
      if (isDay(value)) return value;
      throw refuse('a day, YYYY-MM-DD');
    case 'choice':
      if (typeof value === 'string' && parameter.choices.includes(value)) return value;
      throw refuse(`one of ${parameter.choices.join(', ')}`);
    default:
      if (typeof value === 'string' && value !== '') return value;
      throw refuse(type === 'event' ? parameter.means : `the id of ${parameter.means}`);
  }
}

function wrongUse(message: string): ChanceryError {
  return new ChanceryError('wrong-use', message);
}
