import { describe, expect, it } from 'vitest';
import { meterOf } from '../../../ingest/sources/meter.ts';

const MB = 1024 * 1024;

describe('a meter', () => {
  it('lets grow what is small, and what grows as text does', () => {
    const meter = meterOf();
    meter.read(1);
    meter.unpacked(200 * MB);
    meter.read(100 * MB);
    for (let times = 0; times < 15; times++) meter.unpacked(100 * MB);
    expect(meter.full).toBe(false);
  });

  it('refuses what grows without end', () => {
    const meter = meterOf();
    meter.read(MB);
    meter.unpacked(200 * MB);
    expect(() => meter.unpacked(100 * MB)).toThrow('it unpacks to more than 200 times its size');
    expect(meter.full).toBe(true);
  });

  it('counts what lies within for what it lies in, and not the other way', () => {
    const outer = meterOf();
    outer.read(100 * MB);
    const first = meterOf(outer);
    first.read(1);
    expect(() => first.unpacked(300 * MB)).toThrow('bomb');
    expect([first.full, outer.full]).toEqual([true, false]);
    const second = meterOf(outer);
    second.read(MB);
    second.unpacked(MB);
    expect(second.full).toBe(false);
  });

  it('that is full fills all that lies within', () => {
    const outer = meterOf();
    const inner = meterOf(outer);
    inner.read(100 * MB);
    expect(() => inner.unpacked(300 * MB)).toThrow('bomb');
    expect([inner.full, outer.full]).toEqual([true, true]);
  });
});
