// The door of export: the merged graph as text that other programs read.

export * from './canonical-json.ts';
export * from './export-graph.ts';
export * from './formats.ts';
export * from './json.ts';
