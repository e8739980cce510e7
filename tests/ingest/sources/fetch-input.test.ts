import { describe, expect, it } from 'vitest';
import { leadInput } from '../../../ingest/sources/fetch-input.ts';
import { bytesOf } from '../../../ingest/sources/inputs.ts';
import { failed, type Content, type Web } from '../../../ingest/web/contract.ts';
import { NO_WEB } from '../../../ingest/web/no-web.ts';

const CONTENT: Content = {
  type: 'content',
  address: 'https://p.example/a',
  bytes: new TextEncoder().encode('They met.'),
  cut: false,
  validators: {},
};
const web = (answer: Partial<Content>): Web => {
  const get = () => Promise.resolve({ ...CONTENT, ...answer });
  return { get, getIfChanged: get };
};
const text = { type: 'text/plain', text: 'They met.' } as const;

describe('what an address becomes', () => {
  it.each([
    ['https://p.example/news/talks.html', 'talks.html'],
    ['https://p.example/news/', 'news'],
    ['https://p.example/', 'p.example'],
    ['https://p.example/%D0%BC%D0%B8%D1%80?id=1', 'мир'],
    ['https://p.example/100%', '100%'],
  ])('is named by where it lies: %s', async (address, name) => {
    expect(await leadInput({ address }, web({ address }), '')).toMatchObject({
      name,
      url: address,
      where: address,
    });
  });

  it('keeps what the server and the list say of it', async () => {
    const told = { title: 'Talks' };
    const input = await leadInput(
      { address: 'https://p.example/a', told },
      web({ media: 'text/html', charset: 'gbk' }),
      '',
    );
    expect(input).toMatchObject({ type: 'text/html', charset: 'gbk', told, named: false });
  });

  it('is told to who reads beyond where it was cut', async () => {
    const input = await leadInput({ address: 'https://p.example/a' }, web({ cut: true }), '');
    if ('problem' in input) throw new Error('it did not come');
    await expect(bytesOf(input, 1000)).rejects.toThrow(/more than are read/);
  });

  it('is a problem where nothing came, with whether another try may do better', async () => {
    const busy: Web = { ...NO_WEB, get: () => Promise.resolve(failed('busy', 'later', 60_000)) };
    expect(await leadInput({ address: 'https://p.example/a' }, busy, '')).toEqual({
      problem: {
        where: 'https://p.example/a:1',
        what: 'later',
        todo: expect.any(String),
        again: true,
        afterMs: 60_000,
      },
    });
  });
});

describe('a text that came with its list', () => {
  it.each([
    [
      { address: 'https://p.example/a', content: text },
      { where: 'https://p.example/a', url: 'https://p.example/a' },
    ],
    [{ content: text }, { where: 'feed.xml', name: 'feed.xml' }],
    // What a table calls an address may be none.
    [
      { address: 'no address', content: text },
      { where: 'no address', name: 'no address' },
    ],
  ])('is asked of nobody', async (lead, facts) => {
    const input = await leadInput(lead, NO_WEB, 'feed.xml');
    expect(input).toMatchObject({ ...facts, type: 'text/plain', charset: 'utf-8' });
  });
});
