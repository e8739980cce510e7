// GraphML and GEXF, read back by Python's networkx.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../graph/export/index.ts';
import { storedEdges, storedNodes } from '../../../graph/export/stored-rows.ts';
import type { Properties } from '../../../graph/store/schema.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { textOf } from './files-of.ts';
import { graphOfRows, HOSTILE_ROWS } from './hostile-graph.ts';
import { networkx, type NetworkxGraph, readByNetworkx } from './networkx.ts';

const reader = arrayReader(graphOfRows(HOSTILE_ROWS));
const found = networkx();
const folder = 'folder' in found ? found.folder : '';
const why = 'missing' in found ? ` (skipped: ${found.missing})` : '';

function read(format: 'graphml' | 'gexf'): NetworkxGraph {
  const dir = mkdtempSync(join(tmpdir(), 'chancery-networkx-'));
  try {
    const file = join(dir, `graph.${format}`);
    writeFileSync(file, textOf(EXPORT_FORMATS[format], reader));
    return readByNetworkx(folder, format, file);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** A text as XML can hold it. */
const readable = (text: string): string => text.replaceAll(/[^\P{Cc}\t\n\r\u007f-\u009f]/gu, '\ufffd');

/** Properties as they come back: lists as JSON. */
function attributes(properties: Properties): Record<string, unknown> {
  const renamed: Record<string, Record<string, string>> = {
    evidence: { start: 'startOffset', end: 'endOffset' },
    article: { label: 'articleLabel' },
  };
  return Object.fromEntries(
    Object.entries(properties).filter(([name]) => name !== 'id').map(([name, value]) => [
      renamed[String(properties['kind'])]?.[name] ?? name,
      typeof value === 'object' ? readable(JSON.stringify(value)) : typeof value === 'string' ? readable(value) : value,
    ]),
  );
} // prettier-ignore

describe.skipIf(why !== '').each(['graphml', 'gexf'] as const)(`the %s export, read by networkx${why}`, (format) => {
  it('is a directed graph of every node and relationship, parallel ones too', () => {
    const graph = read(format);
    expect([graph.directed, graph.multi]).toEqual([true, true]);
    expect(Object.keys(graph.nodes).sort()).toEqual([...storedNodes(reader)].map(({ properties }) => properties['id']).sort());
    const wanted = [...storedEdges(reader)].map(({ from, to, type }) => [from, to, type]);
    expect(graph.edges.map(({ from, to, data }) => [from, to, data['label']]).sort()).toEqual(wanted.sort());
  });

  it('gives back every value with its type, whatever it holds', () => {
    const graph = read(format);
    const leftOut = format === 'gexf' ? ['name', 'text'] : [];
    for (const { labels, properties } of storedNodes(reader)) {
      const wanted = Object.entries(attributes(properties)).filter(([name]) => !leftOut.includes(name));
      const id = String(properties['id']);
      expect(graph.nodes[id]).toMatchObject({ labels: `:${labels.join(':')}`, ...Object.fromEntries(wanted) });
    }
    for (const { from, to, type, properties } of storedEdges(reader)) {
      const edge = graph.edges.find((one) => one.from === from && one.to === to && one.data['label'] === type);
      expect(edge?.data).toMatchObject(attributes(properties));
    }
  });
}); // prettier-ignore
