import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS, exportGraph, ofNodes } from '../../../graph/export/index.ts';
import { citationsPage, markdownText } from '../../../graph/views/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';
import { filesOf } from './files-of.ts';

const reader = arrayReader(SAMPLE, { redirects: { 'event:old': 'event:istanbul' } });
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
const kept = (...nodes: readonly string[]) => exportGraph(ofNodes(reader, nodes));

describe('an export of chosen nodes', () => {
  test('has them, the edges among them, what proves both, and the articles that say so', () => {
    const { entities, events, edges, evidence, articles } = kept('person:lavrov', 'event:istanbul', 'place:istanbul');
    // The countries are named by the rows of the person and of the place.
    expect(ids(entities)).toEqual(['country:RU', 'country:TR', 'person:lavrov', 'place:istanbul']);
    expect(ids(events)).toEqual(['event:istanbul']);
    expect(ids(edges)).toEqual([
      'HELD_IN|event:istanbul|place:istanbul',
      'PARTICIPATED_IN|person:lavrov|event:istanbul',
      'SPOKE_AT|person:lavrov|event:istanbul',
    ]);
    expect(ids(evidence)).toEqual(['evidence:met', 'evidence:useful']);
    expect(ids(articles)).toEqual(['istanbul']);
  }); // prettier-ignore

  test('has no edge of which one end was not chosen', () => {
    expect(kept('event:istanbul', 'event:call').edges).toEqual([]);
  });

  test('says how often two met, and names the meetings that were chosen', () => {
    const edge = kept('person:lavrov', 'person:rubio', 'event:call').edges.find(({ type }) => type === 'MET_WITH');
    expect([edge?.count, edge?.events]).toEqual([2, ['event:call']]);
  }); // prettier-ignore

  test('follows ids that events had before, takes each once, and passes unknown ones over', () => {
    expect(ids(kept('event:old', 'event:istanbul', 'person:nobody').events)).toEqual(['event:istanbul']);
    expect(kept('person:nobody')).toEqual(kept());
  });

  test.each(Object.entries(EXPORT_FORMATS))('is written as %s', (_, format) => {
    const text = Object.values(filesOf(format, ofNodes(reader, ['event:istanbul', 'person:lavrov']))).join(
      '',
    );
    expect(text).toContain('event:istanbul');
    expect(text).not.toContain('event:riyadh');
  });
});

describe('citations of chosen events', () => {
  test('come by day, each with its sentences and where they stand', () => {
    const text = markdownText(
      citationsPage(reader, ['event:ankara', 'event:istanbul', 'country:RU', 'event:call'], 'What is seen'),
    );
    expect(text).toMatch(/^# What is seen\n/);
    const order = ['Call of Lavrov and Rubio', 'Talks of Russia and the United States', 'Summit in Ankara'];
    expect(order.map((title) => text.indexOf(title))).toEqual(
      order.map((title) => text.indexOf(title)).toSorted((a, b) => a - b),
    );
    expect(text).toContain('The Harbour Post');
    expect(text).toContain('Russian and American delegations met in Istanbul');
    expect(text).not.toContain('Riyadh');
  });

  test('say so where no event is among what was chosen', () => {
    expect(markdownText(citationsPage(reader, ['country:RU'], 'Seen'))).toBe(
      '# Seen\n\nNo meeting is among what was chosen.\n',
    );
  });
});
