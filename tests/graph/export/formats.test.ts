import { describe, expect, it } from 'vitest';
import {
  EXPORT_FORMAT_NAMES,
  EXPORT_FORMATS,
  type ExportFormatName,
  type ExportSource,
} from '../../../graph/export/index.ts';
import { storedEdges, storedNodes } from '../../../graph/export/stored-rows.ts';
import { EDGE_PROPERTIES, NODE_PROPERTIES } from '../../../graph/export/property-types.ts';
import type { BaseLabel } from '../../../graph/store/schema.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { generateExtractions, GENERATED_WORLD } from '../../bench/generate.ts';
import { inHome, NOW } from '../merge/graph-of.ts';
import { graphOfRows, HOSTILE_ROWS } from './hostile-graph.ts';
import { filesOf } from './files-of.ts';

const reader = arrayReader(graphOfRows(HOSTILE_ROWS));

const text = (name: ExportFormatName, source: ExportSource): string =>
  JSON.stringify(filesOf(EXPORT_FORMATS[name], source));

it('every export has the same bytes whatever the order in which articles came', async () => {
  const articles = [...generateExtractions({ seed: 5, articles: 60, days: 30 })];
  const exported = async (order: typeof articles): Promise<string[]> =>
    inHome(async ({ ledger, load }) => {
      await load(order.slice(0, 20), NOW);
      await load(order.slice(10), NOW);
      return EXPORT_FORMAT_NAMES.map((name) => text(name, ledger));
    }, GENERATED_WORLD);
  const first = await exported(articles);
  const second = await exported([...articles].reverse());
  EXPORT_FORMAT_NAMES.forEach((name, at) => {
    expect(first[at]!.length, name).toBeGreaterThan(50_000);
    expect(second[at] === first[at], name).toBe(true);
  });
});

describe.each(EXPORT_FORMAT_NAMES)('the %s export', (name) => {
  it('names the credit that its coordinates ask for', () => {
    expect(text(name, reader)).toContain('GeoNames (geonames.org), CC BY 4.0');
  });

  it('tells of every row, and of nothing in an empty graph', () => {
    const whole = text(name, reader);
    for (const { value } of HOSTILE_ROWS) {
      // JSON names articles by their labels.
      const id =
        value.id.startsWith('article:') && name.startsWith('json')
          ? '"'
          : value.id.split('|').slice(0, 3).join('|');
      expect(whole, id).toContain(id);
    }
    const nothing = text(name, arrayReader(graphOfRows([])));
    expect(nothing).not.toMatch(/(?:event|person|country|place|evidence):(?!string)[a-z0-9]/);
  });
});

describe('what a store holds of the graph', () => {
  it('has no property whose type the formats do not know', () => {
    for (const { labels, properties } of storedNodes(reader)) {
      const known = ['id', ...Object.keys(NODE_PROPERTIES[labels[0] as BaseLabel])];
      expect(known).toEqual(expect.arrayContaining(Object.keys(properties)));
    }
    for (const { type, properties } of storedEdges(reader)) {
      expect(['id', ...Object.keys(EDGE_PROPERTIES[type])]).toEqual(expect.arrayContaining(Object.keys(properties)));
    }
  });
}); // prettier-ignore
