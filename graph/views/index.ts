// The door of views: plain functions from the graph to the answers of graph/model/api.ts,
// shared by the command line and the server.

export * from './article-list.ts';
export * from './article-view.ts';
export * from './chain.ts';
export * from './chain-markdown.ts';
export * from './chain-page.ts';
export * from './change-list.ts';
export * from './day-text.ts';
export * from './citations.ts';
export * from './detail.ts';
export * from './digest.ts';
export * from './encounters.ts';
export * from './entity-list.ts';
export * from './event-list.ts';
export * from './evidence.ts';
export * from './facts.ts';
export * from './flat.ts';
export * from './namings.ts';
export * from './neighbours.ts';
export * from './overview.ts';
export * from './page.ts';
export * from './sentence.ts';
export * from './stats.ts';
export * from './subgraph.ts';
export * from './summary.ts';
export * from './timeline.ts';
export * from './told-event.ts';
export * from './years.ts';
