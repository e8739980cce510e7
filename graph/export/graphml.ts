// The GraphML export: typed keys, lists as JSON text, labels as Neo4j writes them.

import type { StoredEdge, StoredNode } from '../store/schema.ts';
import { attributesOf, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './attributes.ts';
import { CREDIT } from './credit.ts';
import type { ExportSource } from './export-source.ts';
import { type PropertyTypes, XML_TYPES } from './property-types.ts';
import { storedEdges, storedNodes } from './stored-rows.ts';
import { xmlText } from './xml.ts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<!-- Chancery. ${CREDIT} -->
<graphml xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd">
`;

/** Pieces of a GraphML document: every node and relationship of the graph, all directed. */
export function* writeGraphml(source: ExportSource): Generator<string, void> {
  yield HEAD;
  yield keys('node', { labels: 'text', ...NODE_ATTRIBUTES });
  yield keys('edge', { label: 'text', ...EDGE_ATTRIBUTES });
  yield '<graph id="chancery" edgedefault="directed">\n';
  for (const node of storedNodes(source)) yield nodeElement(node);
  for (const edge of storedEdges(source)) yield edgeElement(edge);
  yield '</graph>\n</graphml>\n';
}

function keys(of: 'node' | 'edge', attributes: PropertyTypes): string {
  return Object.entries(attributes)
    .map(([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${XML_TYPES[type]}"/>\n`)
    .join(''); // prettier-ignore
}

function nodeElement({ labels, properties }: StoredNode): string {
  const own = data('node', attributesOf(properties, labels[0]));
  return `<node id="${xmlText(String(properties['id']))}"><data key="node-labels">:${labels.join(':')}</data>${own}</node>\n`;
}

function edgeElement({ type, from, to, properties }: StoredEdge): string {
  const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
  const own = data('edge', attributesOf(properties));
  return `<edge id="${xmlText(String(properties['id']))}" ${ends}><data key="edge-label">${type}</data>${own}</edge>\n`;
}

function data(of: 'node' | 'edge', attributes: readonly [name: string, value: string][]): string {
  return attributes.map(([name, value]) => `<data key="${of}-${name}">${xmlText(value)}</data>`).join('');
}
