import { expect, it } from 'vitest';
import type { Judgement } from '../../../graph/model/index.ts';
import { judgementSentence } from '../../../graph/model/index.ts';
import { sentenceOf } from '../../../viewer/review/sentence.ts';

const anchor = (name: string) => ({ record: name, type: 'person' as const, name });
const judgement = (rest: Partial<Judgement> & Pick<Judgement, 'type'>): Judgement => ({
  id: 'judgement:1', author: 'user', reason: '', score: 1, of: [anchor('A'), anchor('B')], ...rest,
}); // prettier-ignore

it.each<[Partial<Judgement> & Pick<Judgement, 'type'>, string, string]>([
  [{ type: 'same' }, '“A” is the same as “B”', '"A" is the same as "B"'],
  [{ type: 'different' }, '“A” is different from “B”', '"A" is different from "B"'],
  [{ type: 'reject', of: [anchor('A')] }, '“A” is wrong', '"A" is wrong'],
  [{ type: 'reject', edge: { type: 'HELD_IN' } }, '“A” – Held in – “B” is wrong', '"A" HELD_IN "B" is wrong'],
  [{ type: 'reject', edge: { type: 'REPRESENTS', role: 'envoy' } }, '“A” – Represents – “B” is wrong', '"A" REPRESENTS (envoy) "B" is wrong'],
  [{ type: 'correct', correction: { field: 'date', value: null } }, '“A”: the day is not known', 'date of "A" is unknown'],
  [{ type: 'correct', correction: { field: 'date', value: { start: '2025-02-27', end: '2025-02-28' } } }, '“A”: the day is 27 – 28 Feb 2025', 'date of "A" is 2025-02-27/2025-02-28'],
  [{ type: 'correct', correction: { field: 'status', value: 'held' } }, '“A” is held', 'status of "A" is held'],
  [{ type: 'correct', correction: { field: 'kind', value: 'visit' } }, '“A” is to be called Visit', 'kind of "A" is visit'],
  [{ type: 'correct', correction: { field: 'place' } }, '“A” was in “B”', 'place of "A" is "B"'],
  [{ type: 'correct', correction: { field: 'party' } }, '“B” took part in “A”', 'party of "A" is "B"'],
])('%j is said on the page and on a terminal', (rest, page, terminal) => {
  expect(sentenceOf(judgement(rest)).replaceAll(/\s/g, ' ')).toBe(page);
  expect(judgementSentence(judgement(rest))).toBe(terminal);
}); // prettier-ignore
