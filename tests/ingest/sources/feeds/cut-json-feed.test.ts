import { describe, expect, it } from 'vitest';
import { isJsonFeed, wholeJsonFeed } from '../../../../ingest/sources/feeds/cut-json-feed.ts';
import { entriesOf } from '../../../../ingest/sources/feeds/entries-of.ts';

const HEAD = '{"version":"https://jsonfeed.org/version/1.1","title":"The Paper","authors":[{"name":"A"}],\n';
const entry = (number: number, rest = ''): string =>
  `{"id":"${number}","url":"https://p.example/${number}"${rest}}`;
const feed = (entries: readonly string[], tail = ']}'): string =>
  `${HEAD}"items" : [${entries.join(',\n')}${tail}`;
const THREE = feed([entry(1), entry(2), entry(3)]);

const read = async (text: string) => {
  const { entries, faults } = await entriesOf(new TextEncoder().encode(text));
  return {
    addresses: entries.map(({ address }) => address?.slice('https://p.example/'.length)),
    publishers: new Set(entries.map(({ told }) => told.publisher)),
    faults: faults.map(({ what, line }) => `${line}: ${what}`),
  };
};

describe('a JSON Feed', () => {
  it('that is whole stays as it is', () => {
    for (const text of [THREE, '{}', JSON.stringify({ items: 'none' })])
      expect(wholeJsonFeed(text, 10)).toEqual({ text, faults: [] });
  });

  it.each([
    ['in an entry', THREE.slice(0, -20), ['1', '2'], ['4: the feed breaks off']],
    ['behind an entry', THREE.slice(0, -2), ['1', '2', '3'], ['4: the feed breaks off']],
    ['behind its list', THREE.slice(0, -1), ['1', '2', '3'], ['4: the feed breaks off']],
    ['in its first entry', feed([entry(1)]).slice(0, -5), [], ['2: the feed breaks off']],
    ['before its first entry', feed([], ''), [], ['2: the feed breaks off']],
    [
      'in a string with brackets',
      feed([entry(1), '{"title":"[{ \\" ]} '], ''),
      ['1'],
      ['3: the feed breaks off'],
    ],
    [
      'within a letter that is written as a code',
      feed([entry(1), '{"title":"\\'], ''),
      ['1'],
      ['3: the feed breaks off'],
    ],
    [
      'within what lies in an entry',
      feed([entry(1), '{"tags":["a"],"authors":[{"name":"B"},'], ''),
      ['1'],
      ['3: the feed breaks off'],
    ],
  ])('cut %s gives what is whole, and says where', async (_what, text, addresses, faults) => {
    expect(await read(text)).toEqual({
      addresses,
      publishers: new Set(addresses.length > 0 ? ['The Paper'] : []),
      faults,
    });
  });

  it('with a broken entry gives the others, and what stands behind them', async () => {
    const broken = '{"id":"2",,"url":"https://p.example/2"}';
    const text = `${feed([entry(1), broken, entry(3)], '],"language":"de"}')}`;
    expect(await read(text)).toMatchObject({
      addresses: ['1', '3'],
      faults: ["3: an entry can't be read: it is broken"],
    });
    const { entries } = await entriesOf(new TextEncoder().encode(text));
    expect(entries.map(({ told }) => told.language)).toEqual(['de', 'de']);
  });

  it('with a quotation mark too few loses that entry alone, where lines part them', async () => {
    const text = feed([entry(1), '{"id":"2","url":"https://p.example/2}', entry(3)]);
    expect((await read(text)).addresses).toContain('1');
    expect((await read(text)).faults).not.toEqual([]);
  });

  it.each([
    ['other JSON that breaks off', '{"items":[{"url":"https://p.example/1"},'],
    ['JSON whose list has another name', `${HEAD}"entries":[{"url":"https://p.example/1"},`],
    ['a brace', '{'],
  ])('is none: %s', async (_what, text) => {
    const { addresses, faults } = await read(text);
    expect(addresses).toEqual([]);
    expect(faults.at(-1)).toMatch(/it is no feed that can be read/);
  });

  it('is told from XML by its first sign', () => {
    expect([' {', '\n{"a"'].map(isJsonFeed)).toEqual([true, true]);
    expect(['<rss>', '[{}]', ''].map(isJsonFeed)).toEqual([false, false, false]);
  });

  it.each([
    ['brackets', '['.repeat(1_000_000)],
    ['quotation marks', '"'.repeat(1_000_000)],
    ['a long string', `"${'a'.repeat(4_000_000)}`],
    ['letters as codes', `"${'\\u0041'.repeat(500_000)}`],
    ['broken entries', '{,},'.repeat(200_000)],
  ])('is looked at once, whatever is left open: %s', async (_what, text) => {
    expect((await read(feed([entry(1), text], ''))).addresses).toEqual(['1']);
  });
});
