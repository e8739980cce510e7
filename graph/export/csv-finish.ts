// What an import by neo4j-admin leaves to do: constraints, and lists that are empty, which it drops.

import { PREPARE } from '../store/neo4j/statements.ts';
import { BASE_LABELS } from '../store/schema.ts';
import { EDGE_PROPERTIES, NODE_PROPERTIES, type PropertyTypes } from './property-types.ts';

/** Lists that only some nodes have, and the property that says which: `differs` can be empty, the others cannot. */
const NOT_ALWAYS: Readonly<Record<string, string | undefined>> = {
  differs: 'saidDetails',
  judgements: undefined,
  said: undefined,
  saidVoices: undefined,
  saidIn: undefined,
};

/** Statements for the imported database, one a line, each ended by a semicolon; run twice they change nothing more. */
export function finishingStatements(): string[] {
  const nodes = BASE_LABELS.flatMap((label) => emptyLists(`(x:${label})`, NODE_PROPERTIES[label]));
  const edges = Object.entries(EDGE_PROPERTIES).flatMap(([type, properties]) =>
    emptyLists(`()-[x:${type}]->()`, properties),
  );
  return [...PREPARE, ...nodes, ...edges].map((statement) => `${statement.replaceAll('\n', ' ')};\n`);
}

function emptyLists(pattern: string, properties: PropertyTypes): string[] {
  return Object.entries(properties).flatMap(([name, type]) => {
    const witness = name in NOT_ALWAYS ? NOT_ALWAYS[name] : 'id';
    return type !== 'texts' || witness === undefined
      ? []
      : `MATCH ${pattern} WHERE x.${name} IS NULL AND x.${witness} IS NOT NULL CALL (x) { SET x.${name} = [] } IN TRANSACTIONS`;
  });
}
