// Every word of the interface in German, by part of the page.

import type { Book } from '../locale.ts';
import { AS_OF_DE } from './as-of.ts';
import { BESIDE_DE } from './beside.ts';
import { CYPHER_DE } from './cypher.ts';
import { FACTS_DE } from './facts.ts';
import { FILTER_DE } from './filter.ts';
import { HELP_DE } from './help.ts';
import { MAP_DE } from './map.ts';
import { KEEP_DE } from './keep.ts';
import { PAGE_DE } from './page.ts';
import { PICTURE_DE } from './picture.ts';
import { REVIEW_DE } from './review.ts';
import { SAID_DE } from './said.ts';
import { SEARCH_DE } from './search.ts';
import { SOURCES_DE } from './sources.ts';
import { START_DE } from './start.ts';
import { TABLE_DE } from './table.ts';
import { TIMELINE_DE } from './timeline.ts';
import { TRACE_DE } from './trace.ts';

export { germanTitle } from './titles.ts';

export const DE: Book = {
  keep: KEEP_DE,
  page: PAGE_DE,
  'as-of': AS_OF_DE,
  beside: BESIDE_DE,
  cypher: CYPHER_DE,
  facts: FACTS_DE,
  filter: FILTER_DE,
  help: HELP_DE,
  map: MAP_DE,
  picture: PICTURE_DE,
  review: REVIEW_DE,
  said: SAID_DE,
  search: SEARCH_DE,
  sources: SOURCES_DE,
  start: START_DE,
  table: TABLE_DE,
  timeline: TIMELINE_DE,
  trace: TRACE_DE,
};
