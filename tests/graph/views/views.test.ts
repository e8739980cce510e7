import { describe, expect, test } from 'vitest';
import {
  neighbours,
  nodeDetail,
  overview,
  sentenceAround,
  type Position,
} from '../../../graph/views/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';

const reader = arrayReader(SAMPLE);

describe('sentenceAround', () => {
  test.each([
    ['en', 'One came. Two met here on Monday. Three left.', 'met here', 'Two met here on Monday.'],
    ['en', 'A title\n\nTwo met here', 'A title', 'A title'],
    ['en', 'One came. Two left.', 'came. Two', 'One came. Two left.'],
    ['en', 'Two met here.', 'Two met here.', 'Two met here.'],
    ['de', 'Am 3. Mai trafen sich beide. Danach nichts.', 'trafen', 'Am 3. Mai trafen sich beide.'],
    ['zh', '他来了。两人会晤。他走了。', '会晤', '两人会晤。'],
    ['und', 'One. Two met.', 'met', 'Two met.'],
    ['not a language', 'One. Two met.', 'met', 'Two met.'],
  ])('%s: %s', (language, text, quote, expected) => {
    const start = text.indexOf(quote);
    const around = sentenceAround(text, { start, end: start + quote.length }, language);
    expect(text.slice(around.start, around.end)).toBe(expected);
  });
});

describe('nodeDetail', () => {
  test('an event has its parties, speakers, places, sentences, and what lies before it', () => {
    const detail = nodeDetail(reader, 'event:istanbul');
    expect(detail?.related.map(({ edge, node }) => `${edge.type} ${node.id}`)).toEqual([
      'PARTICIPATED_IN country:RU',
      'PARTICIPATED_IN country:US',
      'PARTICIPATED_IN person:lavrov',
      'SPOKE_AT person:lavrov',
      'HELD_IN place:istanbul',
    ]);
    expect(detail?.evidence).toMatchObject([
      {
        quote: 'Russian and American delegations met in Istanbul',
        before: '',
        after: ' on 27 February 2025.',
        article: { label: 'istanbul', publisher: 'The Harbour Post' },
      },
    ]);
    expect(detail?.before.map((hop) => hop.event.id)).toEqual(['event:riyadh']);
    expect(detail?.after).toEqual([]);
  });

  test('a person has whom they represent, on the record that says so', () => {
    const detail = nodeDetail(reader, 'person:lavrov');
    expect(detail?.related).toMatchObject([
      { edge: { role: 'foreign minister' }, node: { id: 'country:RU' } },
    ]);
    expect(detail?.evidence).toEqual([
      { id: 'evidence:world', extractor: 'world/1', record: 'seeds/world/people.json#person:lavrov' },
    ]);
  });

  test('an event told by two articles has two voices', () => {
    expect(nodeDetail(reader, 'event:riyadh')?.summary.voices).toBe(2);
  });
});

describe('neighbours', () => {
  const page = (options: Partial<Parameters<typeof neighbours>[2]>) =>
    neighbours(reader, 'person:lavrov', { limit: 50, ...options });

  test('each neighbour once, with every edge that ties it, best connected first', () => {
    const all = page({});
    expect(all?.nodes[0]?.id).toBe('event:istanbul');
    expect(all?.nodes.map((node) => node.id)).not.toContain('person:lavrov');
    expect(all?.edges.slice(0, 2).map((edge) => edge.type)).toEqual(['PARTICIPATED_IN', 'SPOKE_AT']);
    expect([all?.total, all?.nodes.length, all?.rankedBy]).toEqual([6, 6, undefined]);
  });

  test('pages join without gap or overlap, and say what they are ranked by', () => {
    const ids: string[] = [];
    for (let after: Position | undefined; ;) {
      const { nodes = [], next } = page({ limit: 2, ...(after && { after }) }) ?? {};
      ids.push(...nodes.map((node) => node.id));
      if (!(after = next)) break;
    }
    expect(ids).toEqual(page({})?.nodes.map((node) => node.id));
    expect(page({ limit: 2 })?.rankedBy).toBe('number of relations');
  });

  test('MET_WITH is read both ways from either end', () => {
    for (const direction of ['in', 'out', 'both'] as const) {
      const met = neighbours(reader, 'person:rubio', { type: 'MET_WITH', direction, limit: 9 });
      expect(met?.nodes.map((node) => node.id)).toEqual(['person:lavrov']);
    }
    expect(page({ direction: 'in' })?.nodes.map((node) => node.id)).toEqual(['person:rubio']);
  });
});

describe('overview', () => {
  test('holds only edges between its own nodes, and says how much there is', () => {
    const part = overview(reader, 4);
    const ids = new Set(part.nodes.map((node) => node.id));
    expect(part.edges.every((edge) => ids.has(edge.from) && ids.has(edge.to))).toBe(true);
    expect([part.nodes.length, part.total, part.rankedBy]).toEqual([4, 13, 'number of relations']);
    expect(part.nodes[0]?.id).toBe('person:lavrov');
  });

  test('of a small graph it is everything', () => {
    const whole = overview(reader, 500);
    expect([whole.nodes.length, whole.edges.length, whole.rankedBy]).toEqual([
      13,
      SAMPLE.edges.length,
      undefined,
    ]);
  });
});
