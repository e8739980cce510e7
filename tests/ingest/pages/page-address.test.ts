import { describe, expect, it } from 'vitest';
import { addressOf, savedFrom } from '../../../ingest/pages/page-address.ts';
import { data, pageSaying } from './page-says.ts';

const FROM = 'https://example.org/a/b?id=1&utm_source=feed#top';

describe('the address of an article', () => {
  it.each([
    ['<link rel="canonical" href="https://example.org/x">', FROM, 'https://example.org/x'],
    ['<link rel="canonical" href="/x#y">', FROM, 'https://example.org/x'],
    ['<base href="https://other.example/"><link rel="canonical" href="x">', FROM, 'https://other.example/x'],
    ['<meta property="og:url" content="https://example.org/x?fbclid=1">', FROM, 'https://example.org/x'],
    [
      data('{"@type":"NewsArticle","mainEntityOfPage":{"@id":"https://example.org/x"}}'),
      FROM,
      'https://example.org/x',
    ],
    ['<link rel="canonical" href="https://example.org/">', FROM, 'https://example.org/a/b?id=1'],
    ['', FROM, 'https://example.org/a/b?id=1'],
    ['<link rel="canonical" href="javascript:void(0)">', FROM, 'https://example.org/a/b?id=1'],
    ['<link rel="canonical" href="http://[broken">', FROM, 'https://example.org/a/b?id=1'],
    ['<link rel="canonical" href="/x">', undefined, undefined],
    ['', 'file:///home/me/x.html', undefined],
    ['', undefined, undefined],
  ])('of %s, fetched from %s, is %s', (head, from, address) => {
    expect(addressOf(pageSaying(head), from)).toBe(address);
  });

  it('is what the browser noted that saved the page', () => {
    expect(savedFrom('<!-- saved from url=(0021)https://example.org/x -->')).toBe('https://example.org/x');
    expect(savedFrom('<!--\n Page saved with X\n url: https://example.org/x\n-->')).toBe(
      'https://example.org/x',
    );
    expect(savedFrom('<p>The url: https://example.org/x</p>')).toBeUndefined();
  });
});
