import { describe, expect, it } from 'vitest';
import { boxOver } from '../../../viewer/panels/covers.ts';

const rect = (left: number, top: number, right: number, bottom: number) =>
  ({ left, top, right, bottom, width: right - left, height: bottom - top }) as DOMRectReadOnly;

const PICTURE = rect(60, 52, 966, 712);

describe('what a panel covers of the picture', () => {
  it.each([
    ['a legend in it', rect(76, 544, 305, 698), { left: 16, top: 492, width: 229, height: 154 }],
    [
      'a sheet that reaches out of it',
      rect(0, 400, 1360, 860),
      { left: 0, top: 348, width: 906, height: 312 },
    ],
    ['a panel that lies beside it', rect(966, 52, 1360, 712), undefined],
    ['a panel that is not shown', rect(0, 0, 0, 0), undefined],
  ])('%s', (_, panel, box) => {
    expect(boxOver(PICTURE, panel)).toEqual(box);
  });
});
