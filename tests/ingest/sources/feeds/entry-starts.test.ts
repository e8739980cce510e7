import { describe, expect, it } from 'vitest';
import { entryStarts } from '../../../../ingest/sources/feeds/entry-starts.ts';

describe('the beginnings of entries', () => {
  it.each([
    ['of RSS', '<item>a</item> <item x="1">', [0, 15]],
    ['of Atom, with a prefix', '<a:entry>b</a:entry><a:entry\n>', [0, 20]],
    ['not of other elements', '<items><item-a><entries><item>', [24]],
    ['not in a quotation', '<item><![CDATA[<item>]]></item><item>', [0, 31]],
    ['not in a comment', '<!-- <item> --><item>', [15]],
    ['in a quotation that has lost its end', '<item><![CDATA[a</item><item>b]]></item>', [0, 23]],
    ['in a quotation that is the last', '<item></item><![CDATA[ <item>', [0, 23]],
    ['not in JSON', ' {"a": "<item>"}', []],
    ['nowhere', '', []],
  ])('%s', (_what, text, starts) => {
    expect(entryStarts(text)).toEqual(starts);
  });

  it('are found in the time of one look, whatever is left open', () => {
    for (const sign of ['<!--', '<![CDATA[', ']]>', '<item', '<a:'])
      expect(entryStarts(sign.repeat(1_000_000))).toEqual([]);
  });
});
