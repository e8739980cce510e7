import { describe, expect, it } from 'vitest';
import { LARGEST_PAGE, page } from '../../../ingest/sources/page.ts';
import { kindOf } from '../../../ingest/sources/registry.ts';
import { checkSource, inputOf, itemsOf } from '../../contracts/source.ts';

const PROSE = `<p>The foreign minister of Norway met her Swedish colleague in Oslo on Friday, her ministry said.</p>
<p>They spoke of fishing in the Barents Sea, of the railway to Narvik and of a summit in the autumn.</p>`;
const PAGE = `<!doctype html><html lang="en"><head><title>Talks in Oslo</title>
<meta property="article:published_time" content="2024-05-31T10:00:00Z"></head>
<body><h1>Talks in Oslo</h1>${PROSE}</body></html>`;
const NONE = /^.+:1: this page holds no article$/;

checkSource(page, {
  read: [
    { what: 'a file that ends in .html', input: inputOf('a.html', PAGE), titles: ['Talks in Oslo'] },
    { what: 'one that ends in .HTM', input: inputOf('A.HTM', PAGE), titles: ['Talks in Oslo'] },
    {
      what: 'what a server calls HTML',
      input: inputOf('article', PAGE, { type: 'text/html', url: 'https://example.org/article' }),
      titles: ['Talks in Oslo'],
    },
    {
      what: 'standard input that opens like HTML',
      input: inputOf('-', `\n<!-- saved --> <html>${PAGE}`, { named: true }),
      titles: ['Talks in Oslo'],
    },
    {
      what: 'a text by its name, and a page by its bytes',
      input: inputOf('a.txt', PAGE),
      titles: ['Talks in Oslo'],
    },
    {
      what: 'told of when too big',
      input: inputOf('big.html', new Uint8Array(LARGEST_PAGE + 1).fill(0x20)),
      titles: [],
      problems: [/^big\.html:1: more than 32 MB are no page of an article$/],
    },
    { what: 'told of when empty', input: inputOf('a.html', ''), titles: [], problems: [NONE] },
    {
      what: 'told of where it is a list of headlines',
      input: inputOf(
        'index.html',
        `<html><body>${[1, 2, 3, 4, 5].map((n) => `<h2><a href="/${n}">Headline number ${n}</a></h2><p>What the article number ${n} tells of, in one sentence and a half of it.</p>`).join('')}</body></html>`,
      ),
      titles: [],
      problems: [NONE],
    },
    {
      what: 'told of where it is a film without a text',
      input: inputOf(
        'video.html',
        '<html><body><h1>Watch: talks in Oslo</h1><video src="a.mp4">Your browser does not support video.</video><p>1:32</p></body></html>',
      ),
      titles: [],
      problems: [NONE],
    },
    {
      what: 'told of where it is a door',
      input: inputOf(
        'login.html',
        '<html><body><h1>Talks in Oslo</h1><div class="paywall"><p>Subscribe to continue reading this article and many more that our reporters write.</p><form><input name="user"><input name="password"></form></div></body></html>',
      ),
      titles: [],
      problems: [NONE],
    },
  ],
  others: [
    inputOf('a.txt', 'A report that speaks of <html> in its text.'),
    inputOf('a.xml', '<?xml version="1.0"?><rss version="2.0"></rss>'),
    inputOf('a.svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'),
  ],
});

describe('what was told beside a page', () => {
  const bare = inputOf('a.html', `<html><body>${PROSE}</body></html>`, {
    url: 'https://example.org/news/1?utm_source=feed#top',
    told: { title: 'Talks', publisher: 'The Courier', published: '2024-06-01', language: 'en' },
  });

  it('fills what it lacks', async () => {
    const [item] = await itemsOf(page, bare);
    expect(item).toMatchObject({
      article: {
        title: 'Talks',
        publisher: 'The Courier',
        published: '2024-06-01',
        url: 'https://example.org/news/1',
      },
    });
  });

  it('gives way to what it says itself', async () => {
    const [item] = await itemsOf(page, inputOf('a.html', PAGE, { told: bare.told! }));
    expect(item).toMatchObject({ article: { title: 'Talks in Oslo', published: '2024-05-31' } });
  });

  it('takes nothing for a page by a name that only holds its ending', () => {
    expect(kindOf(inputOf('html', 'x'))).not.toBe(page);
  });
});

describe('a page without a day', () => {
  it('is read, told of, and not given the day on which it was changed', async () => {
    const changed = PAGE.replace('published_time', 'modified_time');
    const [item] = await itemsOf(page, inputOf('a.html', changed));
    expect(item).toMatchObject({
      article: { published: null },
      problems: [{ what: 'the article has no day', todo: expect.stringContaining('changed on 2024-05-31') }],
    });
  });
});
