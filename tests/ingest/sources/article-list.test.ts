import { articleList } from '../../../ingest/sources/article-list.ts';
import { checkSource, inputOf } from '../../contracts/source.ts';

const ONE = {
  title: 'One',
  content: 'The foreign minister of Norway met her Swedish colleague.',
  publishedAt: '2024-05-31',
};

checkSource(articleList, {
  read: [
    {
      what: 'the answer of a news API with texts in it',
      input: inputOf('a.json', JSON.stringify({ status: 'ok', totalResults: 1, articles: [ONE] }, null, 2)),
      titles: ['One'],
    },
    { what: 'an answer without articles', input: inputOf('a.json', '{"articles": []}'), titles: [] },
    {
      what: 'told of where it breaks off',
      input: inputOf('a.json', '{"articles": [{"title": "One"'),
      titles: [],
      problems: [/^a\.json:1: this is no JSON$/],
    },
  ],
  others: [
    inputOf('a.json', '{"items": []}'),
    inputOf('a.json', '{"text": "the \\"articles\\": [", "title": "x"}'),
    inputOf('a.jsonl', '{"article": {"id": "a"}}'),
  ],
});
