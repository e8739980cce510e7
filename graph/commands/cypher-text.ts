// A Cypher value in one line for a person.

import type { CypherNode, CypherValue } from '../model/index.ts';

/** The same for a reader who has not written the query: nodes by their names alone, lists without brackets. */
export function nameText(value: CypherValue): string {
  if (value === null || typeof value !== 'object') return cypherText(value);
  if (isList(value)) return value.map(nameText).join(', ');
  return value.type === 'node' ? nameOf(value) : cypherText(value);
}

/** Text as it is, nodes by label and name, relationships by type, lists and maps as in Cypher, null as nothing. */
export function cypherText(value: CypherValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(cypherText).join(', ')}]`;
  switch (value.type) {
    case 'map':
      return `{${Object.entries(value.entries)
        .map(([key, entry]) => `${key}: ${cypherText(entry)}`)
        .join(', ')}}`;
    case 'node':
      return nodeText(value);
    case 'relationship':
      return `[:${value.relation}]`;
    case 'path':
      return value.nodes
        .map(
          (node, i) =>
            `${nodeText(node)}${i < value.relationships.length ? `-[:${value.relationships[i]!.relation}]-` : ''}`,
        )
        .join('');
  }
}

function nodeText(node: CypherNode): string {
  return `(:${node.labels.join(':')} ${nameOf(node)})`;
}

function nameOf({ properties, id }: CypherNode): string {
  return cypherText(properties['name'] ?? properties['title'] ?? id);
}

function isList(value: CypherValue): value is readonly CypherValue[] {
  return Array.isArray(value);
}
