// Counts of everything.

import type { GraphReader, Stats } from '../model/index.ts';
import { EDGE_TYPES, ENTITY_KINDS, EVENT_KINDS, STATUSES } from '../model/index.ts';

/** Counts by kind, status, type, language, year and issue; keys of open sets sorted. */
export function statsOf(reader: GraphReader, store: Stats['store']): Stats {
  const entities = tally(ENTITY_KINDS);
  const events = tally(EVENT_KINDS);
  const statuses = tally(STATUSES);
  const edges = tally(EDGE_TYPES);
  const languages = new Map<string, number>();
  const years = new Map<string, number>();
  const issues = new Map<string, number>();
  let articles = 0;
  let articlesWithIssues = 0;
  let evidence = 0;
  for (const article of reader.articles()) {
    articles++;
    if (article.issues.length > 0) articlesWithIssues++;
    add(languages, article.language);
    for (const code of new Set(article.issues.map((issue) => issue.code))) add(issues, code);
  }
  for (const { kind } of reader.entities()) entities[kind]++;
  for (const { kind, status, date } of reader.events()) {
    events[kind]++;
    statuses[status]++;
    add(years, date?.start.slice(0, 4) ?? '');
  }
  for (const { type } of reader.edges()) edges[type]++;
  for (const _ of reader.allEvidence()) evidence++;
  return {
    change: reader.change(),
    articles,
    articlesWithIssues,
    evidence,
    entities,
    events,
    statuses,
    edges,
    languages: sorted(languages),
    years: sorted(years),
    issues: sorted(issues),
    store,
  };
}

function tally<K extends string>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
