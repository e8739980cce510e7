// What each article says of an event, beside what the graph shows.

import type { GraphReader, NodeName, ReportView } from '../model/index.ts';
import { articleSummary } from './evidence.ts';

/** Reports of an event by day of publication, those without one last; of one day by article. */
export function reportViews(reader: GraphReader, event: string): ReportView[] {
  const named = ({ id }: { readonly id: string }): NodeName => ({ id, name: reader.entity(id)?.name ?? id });
  return reader
    .reportsOf(event)
    .flatMap(({ article: key, local, kind, status, date, title, participants, places }): ReportView[] => {
      const article = reader.article(key);
      if (!article) return [];
      const [who, where] = [participants.map(named), places.map(named)];
      return [{ article: articleSummary(article), local, kind, status, date, title, who, where }];
    })
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

function dayOf({ article }: ReportView): string {
  return article.published ?? '9999';
}
