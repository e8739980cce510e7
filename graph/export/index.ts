// The door of export: the merged graph as text that other programs read.

export * from './canonical-json.ts';
export * from './chunks.ts';
export * from './export-graph.ts';
export * from './export-file.ts';
export * from './export-source.ts';
export * from './filter.ts';
export * from './filtered.ts';
export * from './of-nodes.ts';
export * from './formats.ts';
export * from './json.ts';
export * from './zip.ts';
