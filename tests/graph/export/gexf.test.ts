// The GEXF export, read back by graphology-gexf, which Gephi Lite reads with.

import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../graph/export/index.ts';
import { positionOf } from '../../../graph/export/position.ts';
import { storedEdges, storedNodes } from '../../../graph/export/stored-rows.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { textOf } from './files-of.ts';
import { graphOfRows, HOSTILE_ROWS, UNWRITABLE } from './hostile-graph.ts';

const reader = arrayReader(graphOfRows(HOSTILE_ROWS));
const text = textOf(EXPORT_FORMATS.gexf, reader);

describe('the GEXF export, read by graphology-gexf', () => {
  const graph = parse(MultiDirectedGraph, text);

  it('has every node and relationship of the store, and no more', () => {
    expect(graph.nodes().sort()).toEqual([...storedNodes(reader)].map(({ properties }) => properties['id']).sort());
    const edges = [...storedEdges(reader)].map(({ properties, from, to, type }) => [properties['id'], from, to, type]);
    const read = graph.mapEdges((id, { label }, from, to) => [id, from, to, label]);
    expect(read.sort()).toEqual(edges.sort());
  });

  it('gives every text back as it was, but what XML cannot hold', () => {
    const readable = (value: string): string => value.replaceAll(/[^\P{Cc}\t\n\r\u007f-\u009f]/gu, '\ufffd');
    for (const { properties } of storedNodes(reader)) {
      const { id, name, text: _, ...rest } = properties;
      const read = graph.getNodeAttributes(id);
      if (name !== '') expect(read['label']).toBe(readable(String(name)));
      for (const [key, value] of Object.entries(rest)) {
        const shown = { evidence: { start: 'startOffset', end: 'endOffset' } as Record<string, string>, article: { label: 'articleLabel' } as Record<string, string> };
        const kind = properties['kind'] as keyof typeof shown;
        const got = read[shown[kind]?.[key] ?? key] as unknown;
        const want = typeof value === 'object' ? JSON.stringify(value) : value;
        expect([key, got]).toEqual([key, typeof want === 'string' ? readable(want) : want]);
      }
    }
  });

  it('has a colour, a size and a place for every node, and a colour for every edge', () => {
    graph.forEachNode((_, node) => {
      expect(node).toMatchObject({ color: expect.stringMatching(/^rgb\(\d+,\d+,\d+\)$/), x: expect.any(Number), y: expect.any(Number), z: 0 });
      expect(node['size']).toBeGreaterThan(0);
    });
    graph.forEachEdge((_, edge) => expect(edge['color']).toMatch(/^rgb\(/));
  });
}); // prettier-ignore

describe('a lifetime in the GEXF export', () => {
  it.each([
    ['of an event is its range', /<node id="event:3"[^>]* start="2025-03-10" end="2025-03-12">/],
    ['of an undated event is missing', /<node id="event:5" label="[^"]*">/],
    ['of an article is the day on which it was published', /<node id="article:de"[^>]* start="2025-02-19" end="2025-02-19">/],
    ['of an undated article is missing', /<node id="article:zh" label="[^"]*">/],
    ['of evidence is missing, whose offsets are no days', /<node id="evidence:1" label="[^"]*">/],
    ['of MET_WITH is from the first to the last meeting', /<edge id="MET_WITH\|country:RU\|country:US"[^>]* weight="2" start="2025-02-15" end="2025-02-18">/],
    ['of MET_WITH without known days is missing', /<edge id="MET_WITH\|person:lavrov\|person:rubio"[^>]* weight="1">/],
  ])('%s', (_, line) => expect(text).toMatch(line)); // prettier-ignore
});

describe('a place in the GEXF export', () => {
  const place = (id: string, properties: object = {}) =>
    positionOf({ labels: [id.startsWith('event:') ? 'Event' : 'Actor'], properties: { id, ...properties } });
  const radius = ({ x, y }: { x: number; y: number }): number => Math.hypot(x, y);
  const angle = ({ x, y }: { x: number; y: number }): number => Math.atan2(x, y);

  it('is the same for the same node, and another for another', () => {
    expect(place('person:a', { kind: 'person' })).toEqual(place('person:a', { kind: 'person' }));
    expect(place('person:a', { kind: 'person' })).not.toEqual(place('person:b', { kind: 'person' }));
  });

  it('lies in the direction of its country', () => {
    const country = angle(place('country:TR', { kind: 'country' }));
    const person = place('person:a', { kind: 'person', country: 'country:TR' });
    expect(Math.abs(angle(person) - country)).toBeLessThan(0.1);
    expect(radius(person)).toBeGreaterThan(radius(place('country:TR', { kind: 'country' })));
  });

  it('is further out on the spiral for a later year, and at the same hour for the same day', () => {
    const [early, late] = [3653, 7305].map((startDay) => place('event:a', { kind: 'talks', startDay }));
    expect(radius(late!)).toBeGreaterThan(radius(early!) + 50);
    expect(angle(late!)).toBeCloseTo(angle(early!), 1);
  });

  it('stays on the page for days that nobody means', () => {
    for (const startDay of [-9_000_000, 9_000_000])
      expect(radius(place('event:a', { kind: 'talks', startDay }))).toBeLessThan(2200);
  });
});

it('what no format can hold becomes U+FFFD and breaks nothing', () => {
  const graph = graphOfRows(HOSTILE_ROWS);
  const [first, ...rest] = graph.events;
  const odd = arrayReader({ ...graph, events: [{ ...first!, title: UNWRITABLE }, ...rest] });
  const read = parse(MultiDirectedGraph, textOf(EXPORT_FORMATS.gexf, odd));
  expect(read.getNodeAttribute(first!.id, 'label')).toBe('half \ufffd pair, none \ufffd, zero \ufffd');
});
