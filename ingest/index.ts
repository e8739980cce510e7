// The door of ingest: sources to articles, articles to extractions.

export { explain, extract } from './extract.ts';
export { createIdentifier, type Identifier } from './identify.ts';
export { listSource } from './sources/list-source.ts';
export { readEntry } from './sources/read-entry.ts';
export { countSources, readSources } from './sources/read-sources.ts';
export type { Web, WebMeans } from './web/contract.ts';
export { refusedAddress } from './web/refused-address.ts';
export { webs } from './web/webs.ts';
export { type Readers, readersFor, startReaders } from './workers/index.ts';
