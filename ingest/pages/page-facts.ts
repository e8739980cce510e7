// What a page says of itself in its head and its markup, by name.

import { flat } from './flat-text.ts';
import { addressIn, articlesInData, type LinkedThing, namesIn } from './linked-data.ts';
import { shortText } from './short-text.ts';

/** Values of microdata that are longer are the report. */
const LONGEST_ITEM = 500;

/** What a page says of itself. */
export interface PageFacts {
  readonly document: Document;
  /** Values of `<meta>` by `name`, `property` or `http-equiv` in small letters, in document order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** The article of the page's JSON-LD; empty where it has none, or several of which none is this page's. */
  readonly data: LinkedThing;
}

/** Gathers them. Reads the document before anything is taken out of it. */
export function factsOf(document: Document): PageFacts {
  const metas = metasOf(document);
  const articles = articlesInData(document);
  const data = ownArticle(articles, document, metas) ?? {};
  return { document, metas, data };
}

/** The first value of the first of these names that has one. */
export function metaOf({ metas }: PageFacts, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Values of an `itemprop`, as microdata has them: its name's, `content`, `datetime`, an address, else the text. */
export function itemsOf({ document }: PageFacts, property: string): string[] {
  return [...document.querySelectorAll(`[itemprop~="${property}"]`)].flatMap((element) => {
    const named = element.querySelector('[itemprop~="name"]') ?? element;
    const value = ['content', 'datetime', 'href'].map((name) => named.getAttribute(name)).find(Boolean);
    const said = flat(value ?? shortText(named, LONGEST_ITEM) ?? '');
    return said === '' ? [] : [said];
  });
}

function metasOf(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = flat(meta.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const attribute of ['name', 'property', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const known = metas.get(name);
      if (known) known.push(content);
      else metas.set(name, [content]);
    }
  }
  return metas;
}

/** Of several articles the one that has this page's address or headline; all may be one that is told twice. */
function ownArticle(
  articles: readonly LinkedThing[],
  document: Document,
  metas: ReadonlyMap<string, readonly string[]>,
): LinkedThing | undefined {
  if (articles.length < 2) return articles[0];
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const addresses = new Set([canonical, metas.get('og:url')?.[0]]);
  const shown = [metas.get('og:title')?.[0], document.querySelector('h1')?.textContent];
  const titles = new Set(shown.map((title) => flat(title ?? '')));
  const isOwn = (thing: LinkedThing): boolean => {
    const address = addressIn(thing['url']) ?? addressIn(thing['mainEntityOfPage']);
    const [headline] = namesIn(thing['headline']);
    return (
      (address !== undefined && addresses.has(address)) ||
      (headline !== undefined && titles.has(flat(headline)))
    );
  };
  const headlines = new Set(articles.map((thing) => namesIn(thing['headline'])[0]));
  const own = articles.filter(isOwn);
  const dated = (things: readonly LinkedThing[]): LinkedThing | undefined =>
    things.find((thing) => thing['datePublished'] !== undefined) ?? things[0];
  return dated(own) ?? (headlines.size === 1 ? dated(articles) : undefined);
}
