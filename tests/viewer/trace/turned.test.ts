import { expect, test } from 'vitest';
import { traceOf, type Trace, type TraceQuestion } from '../../../viewer/state/index.ts';
import { turned } from '../../../viewer/trace/turned.ts';

const [US, RU, MEETING] = ['country:US', 'country:RU', 'event:1'] as const;
const SIDES = [US, RU];

test.each<[string, Trace, TraceQuestion, Trace]>([
  ['forward keeps all that was set of back', { ...traceOf('back', MEETING), steps: 3, kinds: ['call'] }, 'forward', { ...traceOf('forward', MEETING), steps: 3, kinds: ['call'] }],
  ['a meeting leads to where its sides were together', traceOf('back', MEETING), 'together', traceOf('together', US, RU)],
  ['and to paths between them', traceOf('forward', MEETING), 'paths', traceOf('paths', US, RU)],
  ['but silences are of everybody', traceOf('back', MEETING), 'gaps', traceOf('gaps')],
  ['paths and together have ends, kinds and what is left out in common', { ...traceOf('paths', US, RU), kinds: ['call'], avoid: ['country:TR'], steps: 6 }, 'together', { ...traceOf('together', US, RU), kinds: ['call'], avoid: ['country:TR'] }],
  ['two actors lead to no meeting', traceOf('together', US, RU), 'back', traceOf('back')],
])('%s', (_, trace, question, next) => {
  expect(turned(trace, question, SIDES)).toEqual(next);
}); // prettier-ignore

test('a meeting whose sides are not known leads to empty ends', () => {
  expect(turned(traceOf('back', MEETING), 'together', [])).toEqual(traceOf('together'));
});
