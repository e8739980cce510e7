import { extractions } from '../../../ingest/sources/extractions.ts';
import { checkSource, inputOf } from '../../contracts/source.ts';

const LINE = JSON.stringify({
  article: { id: 'a', published: '2024-05-31', language: 'en', title: 'Talks', text: 'Talks' },
  mentions: [],
  entities: [],
  events: [],
  edges: [],
  issues: [],
});

checkSource(extractions, {
  read: [
    {
      what: 'a line an article',
      input: inputOf('x.jsonl', `${LINE}\n\n${LINE}`),
      titles: ['Talks', 'Talks'],
    },
    { what: 'standard input that opens so', input: inputOf('-', LINE, { named: true }), titles: ['Talks'] },
    {
      what: 'told of by line where one is broken',
      input: inputOf('x.jsonl', `${LINE}\n{\n`),
      titles: ['Talks'],
      problems: [/^x\.jsonl:2: the line is no JSON$/],
    },
  ],
  others: [inputOf('x.json', LINE), inputOf('-', 'A report.', { named: true }), inputOf('x.txt', LINE)],
});
