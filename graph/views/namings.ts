// Which articles speak of an entity, and by which names: what was joined to make it.

import type { ArticleNaming, GraphReader, NamedForm, NamingList } from '../model/index.ts';
import { articleSummary } from './evidence.ts';
import { pageOf, type Paged, type PageWanted } from './page.ts';

/** A page of the articles that an entity comes from, by key; `undefined` where there is no such entity. */
export function namingList(
  reader: GraphReader,
  id: string,
  wanted: PageWanted,
): Paged<NamingList> | undefined {
  const entity = reader.entity(id);
  if (!entity) return undefined;
  const locals = new Map<string, string[]>();
  for (const { article, entity: local } of entity.sources)
    locals.set(article, [...(locals.get(article) ?? []), local]);
  const keys = [...locals.keys()].sort();
  const { rows, next } = pageOf(keys, (key) => [key], wanted);
  const articles = rows.flatMap((key): ArticleNaming[] => {
    const article = reader.article(key);
    if (!article) return [];
    return [{ article: articleSummary(article), locals: locals.get(key)!, forms: formsIn(reader, key, id) }];
  });
  return { articles, total: keys.length, ...(next && { next }) };
}

function formsIn(reader: GraphReader, article: string, entity: string): NamedForm[] {
  const forms = new Map<string, NamedForm>();
  const mentions = reader.mentionsOf(article).filter((one) => one.entity === entity);
  for (const { text, how } of mentions.toSorted((a, b) => a.start - b.start)) {
    const key = `${how ?? ''} ${text}`;
    const count = (forms.get(key)?.count ?? 0) + 1;
    forms.set(key, { text, count, ...(how !== undefined && { how }) });
  }
  return [...forms.values()];
}
