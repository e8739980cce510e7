// What articles state of an event's place in a sequence, remembered, since the merge asks for it again and again
// and most events have nothing. One writer holds the ledger, so nobody changes the rows behind its back.

import type { StatedLink } from '../model/index.ts';
import type { SqlRow } from './database.ts';
import type { Sql } from './statements.ts';

export interface StatedLinks {
  /** Links that the event is the later end of, and those that it is the earlier end of. */
  of(event: string): { readonly before: readonly StatedLink[]; readonly after: readonly StatedLink[] };
  /** The article's claims or its sequence, or which events its claims are in, have become other. */
  changed(article: string): void;
  /** Whether the article says anything of a sequence; nothing is looked for in one that is known to say nothing. */
  says(article: string, something: boolean): void;
  /** The event has got a claim. */
  joined(event: string): void;
  forget(): void;
}

/** Events remembered at most, about 200 bytes each. */
const KEPT = 200_000;
/** Articles remembered at most that say of nothing that it came before; most of them tell of no event. */
const SILENT = 20_000;

const NOTHING = { before: [], after: [] } as const;

const LINKS = `SELECT l.event, e.event, s.evidence, s.article FROM event_claim c
  JOIN stated s ON s.article = c.article AND c.local IN (s.later, s.earlier)
  JOIN event_claim l ON l.article = s.article AND l.local = s.later
  JOIN event_claim e ON e.article = s.article AND e.local = s.earlier WHERE c.event = ?`;

/** `articlesOf`: those that tell of an event. */
export function statedLinks(sql: Sql, articlesOf: (event: string) => readonly string[]): StatedLinks {
  const known = new Map<string, ReturnType<StatedLinks['of']>>();
  const linkedBy = new Map<string, string[]>();
  const silent = new Set<string>();
  const forget = (): void => {
    known.clear();
    linkedBy.clear();
    silent.clear();
  };
  return {
    of(event) {
      const links = known.get(event);
      if (links !== undefined) return links;
      if (known.size >= KEPT) forget();
      const articles = articlesOf(event);
      if (articles.length > 0 && articles.every((article) => silent.has(article))) {
        known.set(event, NOTHING);
        return NOTHING;
      }
      const rows = sql(LINKS).all(event);
      for (const article of new Set(rows.map((row) => row[3] as string))) {
        linkedBy.set(article, [...(linkedBy.get(article) ?? []), event]);
      }
      const all = rows.map(linkFrom);
      const found = {
        before: all.filter(({ later }) => later === event),
        after: all.filter(({ earlier }) => earlier === event),
      };
      known.set(event, found);
      return found;
    },
    changed(article) {
      for (const event of linkedBy.get(article) ?? []) known.delete(event);
      linkedBy.delete(article);
    },
    says(article, something) {
      if (something) silent.delete(article);
      else {
        if (silent.size >= SILENT) silent.clear();
        silent.add(article);
      }
    },
    joined: (event) => void known.delete(event),
    forget,
  };
}

function linkFrom([later, earlier, evidence]: SqlRow): StatedLink {
  return {
    later: later as string,
    earlier: earlier as string,
    evidence: JSON.parse(evidence as string) as string[],
  };
}
