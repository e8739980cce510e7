// A page for tests of what pages say: its head, its body.

import { factsOf, type PageFacts } from '../../../ingest/pages/page-facts.ts';
import { parsePage } from '../../../ingest/pages/parse-page.ts';

export function pageSaying(head: string, body = ''): PageFacts {
  const parsed = parsePage(`<html><head>${head}</head><body>${body}</body></html>`);
  if ('what' in parsed) throw new Error(parsed.what);
  return factsOf(parsed.document);
}

export const data = (json: string): string => `<script type="application/ld+json">${json}</script>`;
