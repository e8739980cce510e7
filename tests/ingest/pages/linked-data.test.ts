import { describe, expect, it } from 'vitest';
import { articlesInData, namesIn } from '../../../ingest/pages/linked-data.ts';
import { data, pageSaying } from './page-says.ts';

const found = (json: string): unknown[] =>
  articlesInData(pageSaying(data(json)).document).map((thing) => thing['headline']);

describe('articles in linked data', () => {
  it.each([
    ['alone', '{"@type":"NewsArticle","headline":"A"}'],
    ['in a list', '[{"@type":"Organization"},{"@type":"Article","headline":"A"}]'],
    [
      'in a graph',
      '{"@graph":[{"@type":["WebPage"]},{"@type":["Thing","ReportageNewsArticle"],"headline":"A"}]}',
    ],
    ['within a page', '{"@type":"WebPage","mainEntity":{"@type":"BlogPosting","headline":"A"}}'],
    ['with a comma too many', '{"@type":"NewsArticle","headline":"A","tags":["x",],}'],
    ['with line ends in its texts', '{"@type":"NewsArticle","description":"one\n\ttwo","headline":"A"}'],
    ['in a comment', '<!-- {"@type":"NewsArticle","headline":"A"} -->'],
    ['in CDATA', '//<![CDATA[\n{"@type":"NewsArticle","headline":"A"}\n//]]>'],
  ])('%s', (_what, json) => {
    expect(found(json)).toEqual(['A']);
  });

  it.each([
    ['no JSON', '{"@type":"NewsArticle","headline":'],
    ['no article', '{"@type":"Product","headline":"A"}'],
    ['a number', '1'],
    ['nothing', ''],
  ])('none in %s', (_what, json) => {
    expect(found(json)).toEqual([]);
  });

  it('names of texts, things and lists', () => {
    expect(namesIn([' A ', { name: 'B' }, { name: ['C'] }, 7, null, ''])).toEqual(['A', 'B', 'C']);
  });
});
