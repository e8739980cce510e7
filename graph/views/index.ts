// The door of views: plain functions from the graph to the answers of graph/model/api.ts,
// shared by the command line and the server.

export * from './articles.ts';
export * from './chain.ts';
export * from './detail.ts';
export * from './evidence.ts';
export * from './neighbours.ts';
export * from './overview.ts';
export * from './sentence.ts';
export * from './stats.ts';
export * from './subgraph.ts';
export * from './summary.ts';
export * from './timeline.ts';
