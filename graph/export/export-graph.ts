// The whole export as one value, for callers that can hold it.

import type { Graph } from '../model/index.ts';
import type { ExportSource } from './export-source.ts';
import { exportRows } from './export-rows.ts';

/**
 * The merged graph with `articles[].id`, `sources[].article` and `evidence[].article` as unique labels
 * instead of keys. Equal for equal content, whatever the order of loading.
 */
export function exportGraph(reader: ExportSource): Graph {
  const rows = exportRows(reader);
  return {
    articles: [...rows.articles()],
    entities: [...rows.entities()],
    events: [...rows.events()],
    edges: [...rows.edges()],
    evidence: [...rows.evidence()],
    judgements: [...rows.judgements()],
  };
}
