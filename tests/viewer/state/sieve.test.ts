import { describe, expect, test } from 'vitest';
import type { Desk } from '../../../viewer/state/index.ts';
import { deskOf, EMPTY_LOG, sift } from '../../../viewer/state/index.ts';
import { canvasOf } from '../../../viewer/state/canvas.ts';
import { SAMPLE } from './sample.ts';

const canvas = canvasOf(deskOf(EMPTY_LOG), () => SAMPLE);
const NOTHING: Desk['muted'] = { looks: [], statuses: [] };
const seen = (filter: Pick<Desk, 'range' | 'muted'>) => [...sift(canvas, filter)!.nodes].sort();

describe('the filter', () => {
  test('is none where nothing is set', () => {
    expect(sift(canvas, { range: null, muted: NOTHING })).toBeNull();
  });

  test('lets pass what happened in the time, who took part in it, and who has no meeting here', () => {
    const range = { start: '2025-02-01', end: '2025-02-28' };
    expect(seen({ range, muted: NOTHING })).toEqual([
      'country:CN',
      'country:RU',
      'country:US',
      'event:riyadh',
    ]);
  });

  test('lets nothing undated pass a time', () => {
    expect(seen({ range: { start: '1900-01-01', end: '2100-01-01' }, muted: NOTHING })).not.toContain(
      'event:undated',
    );
  });

  test('lets pass by status', () => {
    expect(seen({ range: null, muted: { looks: [], statuses: ['held'] } })).toEqual([
      'country:CN',
      'country:US',
      'event:dialogue',
      'person:wu',
    ]);
  });

  test('takes a kind out with its edges, and no other kind', () => {
    const left = sift(canvas, { range: null, muted: { looks: ['country'], statuses: [] } })!;
    expect([...left.nodes].sort()).toEqual(['event:dialogue', 'event:riyadh', 'event:undated', 'person:wu']);
    expect([...left.edges]).toEqual(['PARTICIPATED_IN|person:wu|event:dialogue']);
  });
});
