import type { Extraction } from '../../../graph/model/index.ts';
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

const TEXT = 'Minister A met Minister B.';
/** Words that the text says. */
const EVIDENCE = [{ start: 0, end: TEXT.length, quote: TEXT }];
const TOLD: Extraction = {
  article: { id: 'a', published: '2024-05-31', language: 'en', title: 'Talks', text: TEXT },
  mentions: [],
  entities: [{ id: 'country:FR', kind: 'country', name: 'France' }],
  events: [
    { id: 'event:0', kind: 'talks', status: 'held', date: null, title: 'Talks', evidence: EVIDENCE },
    { id: 'event:1', kind: 'visit', status: 'held', date: null, title: 'A visit', evidence: EVIDENCE },
  ],
  edges: [{ type: 'PRECEDED_BY', from: 'event:1', to: 'event:0', basis: 'stated', evidence: EVIDENCE }],
  issues: [],
};
const [EVENT] = TOLD.events;

/** Records that break a promise, and what is told of each: the first and the last line are taken all the same. */
const BROKEN: readonly (readonly [string, unknown, RegExp])[] = [
  [
    'an id that does not resolve',
    { ...TOLD, edges: [{ ...TOLD.edges[0]!, to: 'event:9' }] },
    /An edge PRECEDED_BY names "event:9", which the record does not have. Add it/,
  ],
  [
    'a span that does not quote',
    { ...TOLD, events: [{ ...EVENT, evidence: [{ start: 0, end: 3, quote: 'They' }] }], edges: [] },
    /The event "event:0" quotes "They", which does not stand at 0 to 3/,
  ],
  [
    'a circle',
    { ...TOLD, edges: [...TOLD.edges, { ...TOLD.edges[0]!, from: 'event:0', to: 'event:1' }] },
    /The PRECEDED_BY edges of the record lead in a circle. Take out the one that is wrong/,
  ],
  [
    'a date that ends before it begins',
    { ...TOLD, events: [{ ...EVENT, date: { start: '2024-05-02', end: '2024-05-01' } }], edges: [] },
    /events\.0\.date: the date ends before it begins/,
  ],
  [
    'a million events',
    { ...TOLD, events: Array.from({ length: 1_000_000 }, () => 0), edges: [] },
    /events: at most 1000 are taken from one article/,
  ],
  [
    'two faults',
    { ...TOLD, mentions: [{ start: 0, end: 2, text: 'No', entity: 'person:9' }] },
    /The mention "No" does not stand at 0 to 2\. Offsets are UTF-16 units \(and 1 more\)/,
  ],
];

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
    ...BROKEN.map(([what, record, told]) => ({
      what: `told of by line where one has ${what}`,
      input: inputOf('x.jsonl', [TOLD, record, TOLD].map((one) => JSON.stringify(one)).join('\n')),
      titles: ['Talks', 'Talks'],
      problems: [new RegExp(`^x\\.jsonl:2: ${told.source}`)],
    })),
  ],
  others: [inputOf('x.json', LINE), inputOf('-', 'A report.', { named: true }), inputOf('x.txt', LINE)],
});
