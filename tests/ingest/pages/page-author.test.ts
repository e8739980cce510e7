import { describe, expect, it } from 'vitest';
import { pageWordsOf } from '../../../ingest/languages/page-words-of.ts';
import { authorOf, authorsOf } from '../../../ingest/pages/page-author.ts';
import { data, pageSaying } from './page-says.ts';

const author = (head: string, body = '', language = 'en'): string | undefined =>
  authorOf(authorsOf(pageSaying(head, body)), 'The Paper', pageWordsOf(language)!.bylines);

const linked = (value: string): string => data(`{"@type": "NewsArticle", "author": ${value}}`);
const shown = (line: string, mark = 'byline'): string => `<h1>Talks</h1><p class="${mark}">${line}</p>`;

describe('who wrote a page', () => {
  it.each([
    ['a name', linked('"Nora Testman"'), 'Nora Testman'],
    ['a person', linked('{"@type": "Person", "name": "Nora Testman"}'), 'Nora Testman'],
    ['several', linked('[{"name": "Nora Testman"}, {"name": "Ola Prøve"}]'), 'Nora Testman, Ola Prøve'],
    ['one twice', linked('[{"name": "Nora Testman"}, "By Nora Testman"]'), 'Nora Testman'],
    ['an agency', linked('{"@type": "Organization", "name": "Example News Agency"}'), 'Example News Agency'],
    ['a meta', '<meta name="author" content="Nora Testman">', 'Nora Testman'],
    ['OpenGraph', '<meta property="article:author" content="Nora Testman">', 'Nora Testman'],
    ['Dublin Core', '<meta name="DC.creator" content="Nora Testman">', 'Nora Testman'],
    ['a name of one word', '<meta name="author" content="By Testman">', 'By Testman'],
  ])('is read from the head: %s', (_what, head, name) => {
    expect(author(head)).toBe(name);
  });

  it.each([
    ['by', 'en', shown('By Nora Testman'), 'Nora Testman'],
    ['with a place', 'en', shown('By Nora Testman, Nairobi'), 'Nora Testman'],
    ['with a day', 'en', shown('By Nora Testman | 3 May'), 'Nora Testman'],
    ['von', 'de', shown('Von Hanna Probst', 'post-author'), 'Hanna Probst'],
    ['with a colon', 'tr', shown('Haber: Ayşe Deneme'), 'Ayşe Deneme'],
    ['without blanks', 'zh', shown('作者：张三'), '张三'],
    ['a link', 'en', '<p><a rel="author" href="/nora">Nora Testman</a></p>', 'Nora Testman'],
    [
      'microdata',
      'fr',
      '<span itemprop="author" itemscope><b itemprop="name">Par Claire Essai</b></span>',
      'Claire Essai',
    ],
  ])('is read from what is shown: %s', (_what, language, body, name) => {
    expect(author('', body, language)).toBe(name);
  });

  it.each([
    ['nothing', '', ''],
    ['its publisher', linked('{"@type": "Organization", "name": "The Paper"}'), ''],
    ['an address', '<meta property="article:author" content="https://p.example/nora">', ''],
    ['a handle', '<meta name="author" content="@nora">', ''],
    ['an account', '<meta name="author" content="admin">', ''],
    ['a number', '<meta name="author" content="user 4711">', ''],
    [
      'a sentence about one',
      `<meta name="author" content="${'Nora has been with us for years. '.repeat(4)}">`,
      '',
    ],
    ['a line that begins with no word of bylines', '', shown('Nora Testman is our correspondent')],
    ['a line of a place', '', shown('By noon')],
    ['a line before the headline', '', '<p class="byline">By Nora Testman</p><h1>Talks</h1>'],
    ['a line in a list of others', '', '<h1>Talks</h1><ul><li class="byline">By Nora Testman</li></ul>'],
    ['a paragraph', '', '<h1>Talks</h1><p>By Nora Testman</p>'],
    ['a name that begins as a byline does', '', shown('Di Maio', 'author')],
  ])('is nobody where the page gives %s', (_what, head, body) => {
    expect(author(head, body, 'it') ?? author(head, body)).toBeUndefined();
  });
});
