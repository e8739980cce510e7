import { describe, expect, test } from 'vitest';
import { changeBetween, deskOf, EMPTY_CANVAS, EMPTY_LOG, record } from '../../../viewer/state/index.ts';
import { canvasOf } from '../../../viewer/state/canvas.ts';
import { SAMPLE } from './sample.ts';

const desk = deskOf(EMPTY_LOG);
const full = canvasOf(desk, () => SAMPLE);
const without = canvasOf(deskOf(record(EMPTY_LOG, { do: 'hide', ids: ['event:riyadh'] })), () => SAMPLE);

describe('the canvas', () => {
  test('is empty until an answer is there', () => {
    expect(canvasOf(desk, () => undefined)).toEqual(EMPTY_CANVAS);
  });

  test('says of how many it is a part', () => {
    expect(full).toMatchObject({ total: 40, rankedBy: 'number of relations' });
  });

  test('has no edge to what is hidden', () => {
    expect([...without.edges.keys()].filter((id) => id.includes('riyadh'))).toEqual([]);
    expect(without.nodes.has('country:US')).toBe(true);
  });
});

describe('a change', () => {
  test('drops a hidden node and its edges, and brings the same back', () => {
    expect(changeBetween(full, without)).toEqual({
      add: { nodes: [], edges: [] },
      drop: {
        ids: [
          'PARTICIPATED_IN|country:US|event:riyadh',
          'PARTICIPATED_IN|country:RU|event:riyadh',
          'event:riyadh',
        ],
      },
    });
    const back = changeBetween(without, full);
    expect(back.drop.ids).toEqual([]);
    expect(back.add.nodes.map(({ id }) => id)).toEqual(['event:riyadh']);
    expect(back.add.edges).toHaveLength(2);
  });

  test('is nothing between a canvas and itself', () => {
    expect(changeBetween(full, full)).toEqual({ add: { nodes: [], edges: [] }, drop: { ids: [] } });
  });
});
