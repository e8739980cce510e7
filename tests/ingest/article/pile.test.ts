import { describe, expect, it } from 'vitest';
import { emptyPile, PILE_KEYS } from '../../../ingest/article/pile.ts';

describe('a pile', () => {
  it('gives what lies under a number once, the last one first', () => {
    const pile = emptyPile<string>();
    pile.put(7, 'a');
    pile.put(0, 'b');
    pile.put(7, 'c');
    pile.put(PILE_KEYS - 1, 'd');
    expect(pile.take(7)).toEqual(['c', 'a']);
    expect(pile.take(7)).toEqual([]);
    expect(pile.take(0)).toEqual(['b']);
    expect(pile.take(PILE_KEYS - 1)).toEqual(['d']);
    expect(pile.take(1)).toEqual([]);
  });

  it('takes more under a number that was emptied', () => {
    const pile = emptyPile<number>();
    pile.put(3, 1);
    pile.take(3);
    pile.put(3, 2);
    expect(pile.take(3)).toEqual([2]);
  });
});
