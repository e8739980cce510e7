import { effect, signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { byPart } from '../../../viewer/panels/desk-by-part.ts';
import { deskOf, EMPTY_LOG, record, type Act } from '../../../viewer/state/index.ts';

const START: readonly Act[] = [
  { do: 'expand', load: { from: 'neighbours', id: 'country:US', limit: 25 } },
  { do: 'hide', ids: ['country:RU'] },
];
const day = (day: string): Act => ({ do: 'range', range: { start: day, end: day }, stroke: 1 });

test('a step of the brush is heard by who reads the time, and by nobody else', () => {
  let log = START.reduce(record, EMPTY_LOG);
  const desk = signal(deskOf(log));
  const parts = byPart(desk);
  const heard = { time: 0, canvas: 0, chosen: 0 };
  effect(() => void (parts.value.range, heard.time++));
  effect(() => void (parts.value.loads, parts.value.hidden, heard.canvas++));
  effect(() => void (parts.value.selected, heard.chosen++));
  for (const act of [day('2025-02-01'), day('2025-02-02'), day('2025-02-03')]) {
    log = record(log, act);
    desk.value = deskOf(log);
  }
  expect(heard).toEqual({ time: 4, canvas: 1, chosen: 1 });
  expect(parts.value.range).toEqual({ start: '2025-02-03', end: '2025-02-03' });
  expect(parts.peek()).toBe(desk.peek());
});

test('what is on the canvas is heard where it changes', () => {
  let log = START.reduce(record, EMPTY_LOG);
  const desk = signal(deskOf(log));
  const parts = byPart(desk);
  const heard: number[] = [];
  effect(() => void heard.push(parts.value.hidden.length));
  log = record(log, { do: 'hide', ids: ['country:CN'] });
  desk.value = deskOf(log);
  expect(heard).toEqual([1, 2]);
});
