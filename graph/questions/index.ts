// The door of the questions: what analysts ask, as data, and how they are asked.

export { QUESTIONS } from './all.ts';
export { questionOf, readQuestion, type ReadQuestion } from './read-question.ts';
