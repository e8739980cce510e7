import { describe, expect, it } from 'vitest';
import { printed, readText } from '../read-text.ts';

export type Told = readonly [what: string, body: string, events: readonly string[]];
export type Nothing = readonly [what: string, body: string];

/** Tests that each text tells its events and no other, and that those of `nothing` tell none. */
export function describePress(
  language: string,
  title: string,
  told: readonly Told[],
  nothing: readonly Nothing[],
): void {
  describe(`the press of ${language}`, () => {
    it.each(told)('%s', async (_what, body, events) => {
      expect(printed(await readText(language, title, body)).sort()).toEqual([...events].sort());
    });
    it.each(nothing)('nothing: %s', async (_what, body) => {
      expect(printed(await readText(language, title, body))).toEqual([]);
    });
  });
}
