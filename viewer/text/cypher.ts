import type { Catalogue } from './catalogue.ts';

/** The Cypher panel's words in English. */
export const CYPHER_EN = {
  label: 'Cypher',
  editor: 'Query',
  examples: 'Questions to begin with',
  params: 'Parameters, as JSON',
  paramsBad: 'The parameters are no JSON object: {why}. Write them as {"name": "value"}.',
  run: 'Run',
  cancel: 'Cancel',
  keys: 'Ctrl or ⌘ with Enter runs the query; Escape, then Tab leaves the editor.',
  running: 'Asking…',
  asOf: 'Asked of the graph as of {day}.',
  rows: { one: '{n} row', other: '{n} rows' },
  took: '{ms} ms',
  empty: 'No rows: the graph has nothing like this.',
  cut: 'Not everything is shown: {why}',
  cancelled: 'Cancelled. Nothing was changed; queries only read.',
  failed: 'The query failed',
  hints: 'What works instead',
  draw: { one: 'Draw {n} node', other: 'Draw {n} nodes' },
  drawNothing: 'Nothing here can be drawn: return nodes, relationships or paths.',
  copy: 'Copy as CSV',
  copied: 'Copied',
} as const satisfies Catalogue;
