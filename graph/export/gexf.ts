// The GEXF 1.3 export, for drawing: dates on what has some, positions, colours, sizes.

import type { Properties, StoredEdge, StoredNode } from '../store/schema.ts';
import { attributesOf, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './attributes.ts';
import { CREDIT } from './credit.ts';
import type { ExportSource } from './export-source.ts';
import { type Colour, edgeColour, nodeColour, nodeSize } from './looks.ts';
import { positionOf } from './position.ts';
import { type PropertyType, type PropertyTypes, XML_TYPES } from './property-types.ts';
import { storedEdges, storedNodes } from './stored-rows.ts';
import { xmlText } from './xml.ts';

/** What a drawing does not need: an article's text, and the name, which is the node's label. */
const LEFT_OUT: ReadonlySet<string> = new Set(['name', 'text']);

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta><creator>Chancery</creator><description>${CREDIT}</description></meta>
<graph mode="dynamic" timeformat="date" timerepresentation="interval" defaultedgetype="directed">
`;

/** Pieces of a GEXF document: every node and relationship, all directed. */
export function* writeGexf(source: ExportSource): Generator<string, void> {
  const nodes = numbered({ labels: 'text', ...NODE_ATTRIBUTES });
  const edges = numbered(EDGE_ATTRIBUTES);
  yield HEAD;
  yield declared('node', nodes) + declared('edge', edges);
  yield '<nodes>\n';
  for (const node of storedNodes(source)) yield nodeElement(node, nodes);
  yield '</nodes>\n<edges>\n';
  for (const edge of storedEdges(source)) yield edgeElement(edge, edges);
  yield '</edges>\n</graph>\n</gexf>\n';
}

/** Attributes by name, each with its number in the document. */
type Numbered = ReadonlyMap<string, { readonly number: number; readonly type: PropertyType }>;

function numbered(attributes: PropertyTypes): Numbered {
  const shown = Object.entries(attributes).filter(([name]) => !LEFT_OUT.has(name));
  return new Map(shown.map(([name, type], number) => [name, { number, type }]));
}

function declared(of: 'node' | 'edge', attributes: Numbered): string {
  const lines = [...attributes].map(
    ([name, { number, type }]) => `<attribute id="${number}" title="${name}" type="${XML_TYPES[type]}"/>\n`,
  );
  return `<attributes class="${of}" mode="static">\n${lines.join('')}</attributes>\n`;
}

function nodeElement(node: StoredNode, attributes: Numbered): string {
  const { labels, properties } = node;
  const values = attributesOf(properties, labels[0]);
  values.unshift(['labels', `:${labels.join(':')}`]);
  const { x, y } = positionOf(node);
  const label = xmlText(String(properties['name'] ?? properties['id']));
  return (
    `<node id="${xmlText(String(properties['id']))}" label="${label}"${lifetime(properties)}>` +
    `${valuesOf(values, attributes)}<viz:color ${rgb(nodeColour(node))}/>` +
    `<viz:position x="${x}" y="${y}" z="0"/><viz:size value="${nodeSize(node)}"/></node>\n`
  );
}

function edgeElement(edge: StoredEdge, attributes: Numbered): string {
  const { type, from, to, properties } = edge;
  const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
  const weight = typeof properties['count'] === 'number' ? ` weight="${properties['count']}"` : '';
  return (
    `<edge id="${xmlText(String(properties['id']))}" ${ends} kind="${type}" label="${type}"${weight}` +
    `${lifetime(properties)}>${valuesOf(attributesOf(properties), attributes)}` +
    `<viz:color ${rgb(edgeColour(edge))}/></edge>\n`
  );
}

/**
 * First and last day, both included: of an event its date, of an article when it was published, of `MET_WITH` the
 * first and last meeting. What has none is there always.
 */
function lifetime(properties: Properties): string {
  if (properties['kind'] === 'evidence') return '';
  const first = properties['start'] ?? properties['first'] ?? properties['published'];
  const last = properties['end'] ?? properties['last'] ?? properties['published'];
  return first === undefined || last === undefined
    ? ''
    : ` start="${xmlText(String(first))}" end="${xmlText(String(last))}"`;
}

function valuesOf(values: readonly [name: string, value: string][], attributes: Numbered): string {
  const shown = values.filter(([name]) => attributes.has(name));
  const text = shown.map(([name, value]) => `<attvalue for="${attributes.get(name)!.number}" value="${xmlText(value)}"/>`); // prettier-ignore
  return text.length === 0 ? '' : `<attvalues>${text.join('')}</attvalues>`;
}

function rgb([r, g, b]: Colour): string {
  return `r="${r}" g="${g}" b="${b}"`;
}
