// A page about chains as a graph in DOT, for Graphviz.

import { isEventKind, type NodeSummary } from '../model/index.ts';
import { type ChainPage, dayText, flat } from '../views/index.ts';

/** Events as boxes with their day, actors as ellipses; a line that only the days tell is dashed. */
export function dotText({ title, parts, links }: ChainPage): string {
  const nodes = new Map<string, NodeSummary>();
  // Where actors are the nodes, events are the lines between them.
  if (links.length === 0)
    for (const { hops } of parts) for (const { told } of hops) nodes.set(told.event.id, told.event);
  for (const { from, to } of links) nodes.set(from.id, from).set(to.id, to);
  return [
    'digraph chain {',
    `  label=${quoted(title)}; rankdir=RL; node [fontname="sans-serif"]; edge [fontname="sans-serif"];`,
    ...[...nodes.values()].map((node) => `  ${quoted(node.id)} [${looks(node)}];`),
    ...links.map(
      ({ from, to, label, dashed }) =>
        `  ${quoted(from.id)} -> ${quoted(to.id)} [label=${quoted(label)}${dashed ? ', style=dashed' : ''}];`,
    ),
    '}',
    '',
  ].join('\n');
}

function looks({ kind, name, date }: NodeSummary): string {
  if (!isEventKind(kind)) return `shape=ellipse, label=${quoted(name)}`;
  return `shape=box, label=${quoted(`${dayText(date)}\n${name}`)}`;
}

/** A text in DOT's quotes: a backslash and a quote are kept, a line ends where it ends. */
function quoted(text: string): string {
  const lines = text.split('\n').map((line) => flat(line).replaceAll('\\', '\\\\').replaceAll('"', '\\"'));
  return `"${lines.join('\\n')}"`;
}
