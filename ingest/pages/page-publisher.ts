// Who published the article.

import { flat } from './flat-text.ts';
import { namesIn } from './linked-data.ts';
import { itemsOf, metaOf, type PageFacts } from './page-facts.ts';
import { besides } from './page-title.ts';

/** A longer "name" is a slogan. */
const LONGEST = 60;
const OWNER = /©\s*(?:\d{4}\s*)?([^©.,|]{2,60}?)(?=\s*(?:$|[©.,|]))/g;

/**
 * The outlet's name: of the JSON-LD's publisher, `og:site_name`, microdata, the usual metas; else what the page's title
 * says beside the headline, where the page calls its front page or its copyright so too. An address or a handle is no
 * name. Undefined where the page doesn't say: a host's name is not guessed to be one.
 */
export function publisherOf(facts: PageFacts): string | undefined {
  const said = [
    ...namesIn(facts.data['publisher']),
    metaOf(facts, 'og:site_name'),
    ...itemsOf(facts, 'publisher'),
    metaOf(facts, 'publisher', 'dc.publisher', 'dcterms.publisher', 'application-name', 'sitename', 'source'),
  ];
  const found = said
    .map((name) => flat(name ?? ''))
    .find((name) => name !== '' && name.length <= LONGEST && !/^(?:https?:|www\.|@)/i.test(name));
  return found ?? namedTwice(facts);
}

function namedTwice({ document }: PageFacts): string | undefined {
  const whole = flat(document.querySelector('title')?.textContent ?? '');
  const headings = [...document.querySelectorAll('h1')].map((heading) => flat(heading.textContent ?? ''));
  const home = [...document.querySelectorAll('a[href="/"]')].map((link) => flat(link.textContent ?? ''));
  const owners = flat(document.body.textContent ?? '').matchAll(OWNER);
  const names = new Set([...home, ...[...owners].map(([, name]) => flat(name ?? ''))]);
  return headings
    .flatMap((heading) => besides(whole, heading))
    .find((part) => part.length <= LONGEST && names.has(part));
}
