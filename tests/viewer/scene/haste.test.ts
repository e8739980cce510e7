// Where a frame is dear: when one is drawn with less care, and when none is drawn at all.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHaste } from '../../../viewer/scene/haste.ts';

const AT = { x: 0.5, y: 0.5, ratio: 1 };
const aside = (by: number) => ({ ...AT, x: 0.5 + by });

/** Frames that take so long each, milliseconds. */
function frames(each: number): void {
  vi.stubGlobal('requestAnimationFrame', (turn: (now: number) => void) =>
    setTimeout(() => turn(performance.now()), each),
  );
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A surface that has drawn one frame that took so long, and how often it was asked for another one since. */
function drawn(each: number) {
  frames(each);
  const draw = vi.fn();
  const haste = createHaste(draw);
  haste.isHasty(AT);
  vi.advanceTimersByTime(5 * each);
  return { haste, draw };
}

describe('a moving eye', () => {
  test.each<[string, number, boolean]>([
    ['is drawn for in haste where a frame was dear', 300, true],
    ['is drawn for with care where frames come quickly', 16, false],
  ])('%s', (_, each, hasty) => {
    expect(drawn(each).haste.isHasty(aside(0.1))).toBe(hasty);
  });

  test('is drawn for with care by the first frame of all, and where it rests', () => {
    frames(300);
    const haste = createHaste(() => {});
    expect(haste.isHasty(AT)).toBe(false);
    vi.advanceTimersByTime(1_500);
    expect(haste.isHasty(AT)).toBe(false);
  });

  test('gets a careful frame once it has come to rest, not before', () => {
    const { haste, draw } = drawn(300);
    // No less than the time of two such frames: between two moves there may be one.
    for (const by of [0.1, 0.2, 0.3]) {
      expect(haste.isHasty(aside(by))).toBe(true);
      vi.advanceTimersByTime(400);
    }
    expect(draw).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(draw).toHaveBeenCalledTimes(1);
    expect(haste.isHasty(aside(0.3))).toBe(false);
  });
});

describe('a frame that nobody needs yet', () => {
  test('waits where frames are dear, until it is called for', () => {
    const { haste, draw } = drawn(300);
    haste.wait();
    expect(haste.isWaiting()).toBe(true);
    haste.go();
    expect(haste.isWaiting()).toBe(false);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  test('waits no longer than a reader would', () => {
    const { haste, draw } = drawn(300);
    haste.wait();
    vi.advanceTimersByTime(1_100);
    expect(haste.isWaiting()).toBe(false);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  test('does not wait where frames come quickly, and going on without a wait asks for none', () => {
    const { haste, draw } = drawn(16);
    haste.wait();
    expect(haste.isWaiting()).toBe(false);
    haste.go();
    expect(draw).not.toHaveBeenCalled();
  });

  test('is asked for by nobody once the surface is gone', () => {
    const { haste, draw } = drawn(300);
    haste.isHasty(aside(0.1));
    haste.wait();
    haste.end();
    vi.advanceTimersByTime(1_000);
    expect(draw).not.toHaveBeenCalled();
  });
});
