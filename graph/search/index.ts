// The door of search.

export * from './search-index.ts';
export * from './named.ts';
