import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../ingest/pages/page-title.ts';
import { data, pageSaying } from './page-says.ts';

const SITE = 'The Courier';

describe('the title of an article', () => {
  it.each([
    ['<title>Talks in Oslo | The Courier</title>', '<h1>Talks in Oslo</h1>'],
    ['<title>Talks in Oslo - The Courier</title>', ''],
    ['<title>The Courier: Talks in Oslo</title>', ''],
    ['<title>Talks in Oslo_Some Other Name</title>', ''],
    ['<title>The Courier</title>', '<h1>Talks in Oslo</h1>'],
    [
      '<title>Talks in Oslo | The Courier</title>',
      '<h1><a href="/">The Courier</a></h1><h1>Talks in Oslo</h1>',
    ],
    [
      '<title>Talks in Oslo</title><meta property="og:title" content="Short for friends">',
      '<h1>Talks in Oslo</h1>',
    ],
    [data('{"@type":"NewsArticle","headline":"Talks in Oslo"}'), '<h1>The Courier</h1>'],
    ['<meta property="og:title" content="Talks in Oslo | The Courier">', ''],
    ['', '<h1> Talks\n in <b>Oslo</b> </h1>'],
    [
      '<title>The Courier: Talks in Oslo</title>',
      '<h1>The Courier</h1><h3 class="entry-title">Talks in Oslo</h3>',
    ],
  ])('of %s and %s', (head, body) => {
    expect(titleOf(pageSaying(head, body), SITE)).toBe('Talks in Oslo');
  });

  it('keeps dashes and colons that are its own', () => {
    const title = 'Oslo: a summit – and what came of it';
    expect(titleOf(pageSaying(`<title>${title} | The Courier</title>`), SITE)).toBe(title);
  });

  it('is nothing where a page says nothing', () => {
    expect(titleOf(pageSaying(''), undefined)).toBe('');
  });
});
