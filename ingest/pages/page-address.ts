// The address under which an article is known.

import { withoutTracking } from '../../graph/model/index.ts';
import { addressIn } from './linked-data.ts';
import { itemsOf, metaOf, type PageFacts } from './page-facts.ts';

/** What browsers and their extensions write into what they save: `saved from url=(0019)https://…`, `url: https://…`. */
const SAVED = /<!--[^>]{0,200}?\burl[=:]\s*(?:\(\d+\))?\s*(https?:\/\/[^\s>]+)/i;

/** The address that a browser noted when it saved the page; looked for at its beginning alone. */
export function savedFrom(html: string): string | undefined {
  return SAVED.exec(html.slice(0, 4096))?.[1];
}

/**
 * The canonical address: `link rel=canonical`, `og:url`, that of the JSON-LD, else where the page was fetched or saved
 * from; without fragment and tracking parameters. Relative ones are resolved. A canonical address that is the site's
 * own front page is a broken template, and passed over where another one leads further.
 */
export function addressOf(facts: PageFacts, from: string | undefined): string | undefined {
  const { document, data } = facts;
  const base =
    absolute(document.querySelector('base[href]')?.getAttribute('href'), from) ?? absolute(from, undefined);
  const said = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    metaOf(facts, 'og:url', 'twitter:url', 'al:web:url'),
    addressIn(data['url']),
    addressIn(data['mainEntityOfPage']),
    ...itemsOf(facts, 'mainEntityOfPage'),
    from,
  ];
  const found = said.flatMap((address) => absolute(address ?? undefined, base?.href) ?? []);
  return (found.find((url) => url.pathname !== '/' || url.search !== '') ?? found[0])?.href;
}

function absolute(address: string | null | undefined, base: string | undefined): URL | undefined {
  if (!address || !URL.canParse(address.trim(), base)) return undefined;
  const url = new URL(address.trim(), base);
  return /^https?:$/.test(url.protocol) ? withoutTracking(url) : undefined;
}
